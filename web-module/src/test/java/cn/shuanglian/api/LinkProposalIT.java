package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a proposal of pairs makes of the sample: 345 city deputies of Xiangtan and 400 county deputies; in Zhuzhou one county has any (S9). */
@ArquillianTest
@RunAsClient
class LinkProposalIT {
    private static final List<String> COUNTIES = List.of("430302", "430304", "430321", "430381", "430382");

    private final ApiClient province = ApiClient.forArea("430000");
    private final Pairs xiangtan = new Pairs(ApiClient.forArea("430300"), "430300");
    private final Pairs zhuzhou = new Pairs(province, "430200");

    @BeforeEach
    @AfterEach
    void clear() {
        Pairs.clear();
    }

    @Test
    void theQuotasOfXiangtanAreMetWhereTheSampleHasWhomToMeet() {
        JsonNode job = xiangtan.propose();
        assertThat(job.path("state").asText()).isEqualTo("DONE");
        assertThat(xiangtan.acceptAll()).isEqualTo(15 + 3 * 35 + 345);

        for (String kind : List.of("LEADER_DEPUTY", "COMMITTEE_DEPUTY", "COUNTY_DEPUTY")) {
            JsonNode figures = xiangtan.figures(kind);
            assertThat(figures.path("met").asInt()).as(kind).isEqualTo(figures.path("froms").asInt()).isPositive();
            assertThat(figures.path("reasons")).as(kind).isEmpty();
        }
        assertThat(xiangtan.places("CITIZEN", "NOBODY_THERE")).containsExactlyInAnyOrderElementsOf(COUNTIES);
        assertThat(xiangtan.figures("DIRECTOR_TOWNSHIP").path("reasons").path(0).path("reason").asText()).isEqualTo("NOBODY_THERE");
        assertThat(job.path("rejected").asInt()).isEqualTo(5 * 345 + 7);
    }

    @Test
    void loadsAreAsEqualAsCanBe() {
        xiangtan.propose();
        Map<String, Integer> received = new HashMap<>();
        Map<String, Integer> county = new HashMap<>();
        xiangtan.open().values().forEach(pair -> (pair.path("kind").asText().equals("COUNTY_DEPUTY") ? county : received)
                .merge(pair.path("to").asText(), 1, Integer::sum));

        assertThat(received.values()).as("leaders and members together").containsOnly(1);
        assertThat(county.values()).containsOnly(1);
    }

    @Test
    void theSameProposalTwiceIsTheSame() {
        xiangtan.propose();
        Set<String> first = xiangtan.open().keySet();
        xiangtan.propose();

        assertThat(xiangtan.open().keySet()).isEqualTo(first);
    }

    @Test
    void whatWasDeclinedIsNotProposedAgain() {
        xiangtan.propose();
        JsonNode pair = xiangtan.open().values().stream().filter(each -> each.path("kind").asText().equals("LEADER_DEPUTY")).findFirst().orElseThrow();
        province.transit("/links/" + pair.path("id").asText(), "DECLINE", Map.of()).expect(200);
        xiangtan.propose();

        assertThat(xiangtan.open().values()).noneMatch(each -> each.path("kind").asText().equals("LEADER_DEPUTY")
                && each.path("from").equals(pair.path("from")) && each.path("to").equals(pair.path("to")));
        assertThat(xiangtan.figures("LEADER_DEPUTY").path("awaiting").asInt()).isEqualTo(15);
    }

    /** Lusong alone has county deputies in the sample; other tests may have elected some elsewhere. */
    @Test
    void countiesWithoutDeputiesAreNamed() {
        List<String> counties = Walk.through(province, "/areas?limit=500&area=430200").rows().stream()
                .filter(row -> row.path("level").asText().equals("COUNTY")).map(row -> row.path("code").asText()).toList();
        Set<String> having = Walk.through(province, "/deputies?limit=500&level=COUNTY&area=430200").rows().stream()
                .filter(row -> row.path("status").asText().equals("ACTIVE")).map(row -> row.path("area").asText()).collect(Collectors.toSet());
        zhuzhou.propose();
        List<String> named = zhuzhou.places("COUNTY_DEPUTY", "NOBODY_THERE");

        assertThat(having).contains("430203");
        assertThat(named).hasSizeGreaterThan(4).containsExactlyInAnyOrderElementsOf(counties.stream().filter(each -> !having.contains(each)).toList());
        JsonNode figures = zhuzhou.figures("COUNTY_DEPUTY");
        assertThat(figures.path("awaiting").asInt()).isGreaterThanOrEqualTo(47).isLessThan(figures.path("froms").asInt());
    }

    @Test
    void afterTenMandatesEndOnlyPairsThatTouchThemChange() {
        xiangtan.propose();
        xiangtan.acceptAll();
        Map<String, JsonNode> before = xiangtan.open();
        List<String> ten = mandates(before, 10);
        String keys = String.join(",", ten);
        try {
            Pairs.sql("update registry_mandate set status = 'ENDED' where id in (" + keys + ")");
            xiangtan.propose();
            xiangtan.acceptAll();
            Map<String, JsonNode> after = xiangtan.open();

            Set<String> ended = new HashSet<>(before.keySet());
            ended.removeAll(after.keySet());
            assertThat(ended).isEqualTo(touching(before, ten));
            Set<String> bereft = new HashSet<>();
            ended.forEach(id -> bereft.add(before.get(id).path("from").asText()));
            List<JsonNode> fresh = after.entrySet().stream().filter(each -> !before.containsKey(each.getKey())).map(Map.Entry::getValue).toList();
            assertThat(fresh).allMatch(pair -> bereft.contains(pair.path("from").asText()));
            assertThat(touching(after, ten)).isEmpty();
            assertThat(xiangtan.figures("COUNTY_DEPUTY").path("short").asInt()).isZero();
            assertThat(xiangtan.figures("COMMITTEE_DEPUTY").path("short").asInt()).isZero();
        } finally {
            Pairs.sql("update registry_mandate set status = 'ACTIVE' where id in (" + keys + ")");
        }
    }

    @Test
    void howManyQueriesPairsTakeDoesNotDependOnHowManyThereAre() throws Exception {
        xiangtan.propose();
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String one = xiangtan.open().values().iterator().next().path("from").asText();
        String list = "/registry/links.xhtml?sort=since&area=430300";
        assertThat(selects(office, list)).isEqualTo(selects(office, list + "&deputy=" + one));
        int quotas = selects(office, "/registry/linkQuotas.xhtml?area=430300");
        Pairs.clear();
        assertThat(selects(office, "/registry/linkQuotas.xhtml?area=430300")).isEqualTo(quotas);
        xiangtan.propose();
        province.get("/links?limit=1").expect(200);
        int first = Statements.during(() -> province.get("/links?limit=1").expect(200)).selects();
        assertThat(Statements.during(() -> province.get("/links?limit=500").expect(200)).selects()).isEqualTo(first);
    }

    private static int selects(Session office, String page) throws Exception {
        assertThat(office.get(page).statusCode()).as(page).isEqualTo(200);
        Statements asked = Statements.during(() -> office.get(page));
        assertThat(asked.writes()).as(page).isZero();
        return asked.selectsOfPage().size();
    }

    private static List<String> mandates(Map<String, JsonNode> pairs, int many) {
        List<String> all = new ArrayList<>(pairs.values().stream().flatMap(pair -> Stream.of(pair.path("from").asText(), pair.path("to").asText()))
                .distinct().sorted().toList());
        Collections.shuffle(all, new Random(7));
        return all.subList(0, many);
    }

    private static Set<String> touching(Map<String, JsonNode> pairs, List<String> mandates) {
        Set<String> touching = new HashSet<>();
        pairs.forEach((id, pair) -> {
            if (mandates.contains(pair.path("from").asText()) || mandates.contains(pair.path("to").asText())) {
                touching.add(id);
            }
        });
        return touching;
    }
}
