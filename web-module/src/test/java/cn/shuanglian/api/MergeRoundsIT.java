package cn.shuanglian.api;

import static cn.shuanglian.api.Merging.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is merged and unmerged, in whatever order: all that is counted stays, and in the end nothing has changed. */
@ArquillianTest
@RunAsClient
class MergeRoundsIT {
    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 1000;
    private static final int OPINIONS = 14;

    private final Merging area = new Merging();
    private final Map<String, String> versions = new HashMap<>();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestServer.database().connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void randomSetsMergedAndUnmergedAThousandTimesLeaveEveryCountLinkAndDeadlineAsBefore() throws Exception {
        Random random = new Random(SEED);
        List<String> opinions = opinions();
        List<String> rows = Merging.rows(opinions);
        List<String> terms = Merging.terms(opinions);
        JsonNode figures = area.figures();
        assertThat(links(opinions)).isEmpty();
        Map<Integer, Integer> model = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            String what = "seed " + SEED + ", round " + round + " " + model;
            if (random.nextInt(5) < 2) {
                undo(opinions, random.nextInt(OPINIONS), model, what);
            } else {
                merge(opinions, random, model, what);
            }
            assertThat(links(opinions)).as(what).isEqualTo(named(model, opinions));
            if (round % 20 == 0) {
                assertThat(counts(area.figures())).as(what).isEqualTo(counts(figures));
                assertThat(Merging.rows(opinions)).as(what).isEqualTo(rows);
            }
        }
        for (int member : List.copyOf(model.keySet())) {
            undo(opinions, member, model, "last of all");
            assertThat(links(opinions)).isEqualTo(named(model, opinions));
        }
        assertThat(links(opinions)).isEmpty();
        assertThat(Merging.rows(opinions)).isEqualTo(rows);
        assertThat(Merging.terms(opinions)).isEqualTo(terms);
        assertThat(area.figures()).isEqualTo(figures);
    }

    /** Some only recorded, some handed on with terms that run, some answered. */
    private List<String> opinions() {
        return IntStream.range(0, OPINIONS).mapToObj(i -> isAnswered(i) ? area.answeredAtOnce("随机并案" + i)
                : i % 3 == 1 ? area.handedOn("随机并案" + i) : area.desk.recorded("随机并案" + i)).toList();
    }

    private static boolean isAnswered(int opinion) {
        return opinion % 7 == 6;
    }

    private void undo(List<String> opinions, int member, Map<Integer, Integer> model, String what) {
        Answer answer = area.undo(opinions.get(member), etag(opinions.get(member)), "撤销");
        assertThat(answer.status()).as(what + " - " + member + " " + answer.body()).isEqualTo(model.remove(member) == null ? 422 : 200);
    }

    private void merge(List<String> opinions, Random random, Map<Integer, Integer> model, String what) {
        int master = random.nextInt(OPINIONS);
        List<Integer> members = random.ints(1 + random.nextInt(3), 0, OPINIONS).distinct().boxed().toList();
        boolean possible = isPossible(master, members, model);
        Answer answer = area.mergeSeen(opinions.get(master), etag(opinions.get(master)), members.stream().map(opinions::get).toArray(String[]::new));
        assertThat(answer.status()).as(what + ": " + master + " < " + members + " " + answer.body()).isEqualTo(possible ? 200 : 422);
        if (possible) {
            members.forEach(member -> model.put(member, master));
        }
    }

    /** What the rules say of it, told in another way than they do: flat families of what is not answered. */
    private static boolean isPossible(int master, List<Integer> members, Map<Integer, Integer> model) {
        Collection<Integer> masters = model.values();
        return !isAnswered(master) && !model.containsKey(master)
                && members.stream().noneMatch(member -> member == master || isAnswered(member) || model.containsKey(member) || masters.contains(member));
    }

    private static Map<String, String> named(Map<Integer, Integer> model, List<String> opinions) {
        Map<String, String> named = new TreeMap<>();
        model.forEach((member, master) -> named.put(Merging.key(opinions.get(member)), Merging.key(opinions.get(master))));
        return named;
    }

    private static List<JsonNode> counts(JsonNode figures) {
        return List.of(figures.path("collected"), figures.path("solved"), figures.path("byRoute"), figures.path("byCategory"), figures.path("byResult"));
    }

    private String etag(String opinion) {
        return "\"" + versions.get(Merging.key(opinion)) + "\"";
    }

    /** As the opinions tell it, and as the ties do; the versions are read along. */
    private Map<String, String> links(List<String> opinions) throws SQLException {
        String own = " in (" + Merging.keys(opinions) + ")";
        List<String> told = column(connection, "select concat('version ', id, '>', version) from reception_opinion where id" + own
                + " union all select concat('link ', id, '>', merged_into) from reception_opinion where merged_into is not null and id" + own
                + " union all select concat('tie ', member_id, '>', master_id) from reception_opinion_tie"
                + " where kind = 'MERGED' and ended_at is null and member_id" + own);
        Map<String, String> links = new TreeMap<>();
        Map<String, String> ties = new TreeMap<>();
        for (String each : told) {
            String[] ends = each.substring(each.indexOf(' ') + 1).split(">");
            (each.startsWith("version ") ? versions : each.startsWith("tie ") ? ties : links).put(ends[0], ends[1]);
        }
        assertThat(ties).isEqualTo(links);
        return links;
    }
}
