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

    @Test
    void countiesWithoutDeputiesAreNamed() {
        zhuzhou.propose();

        assertThat(zhuzhou.figures("COUNTY_DEPUTY").path("awaiting").asInt()).as("those whom Lusong elected").isEqualTo(47);
        assertThat(zhuzhou.places("COUNTY_DEPUTY", "NOBODY_THERE"))
                .containsExactlyInAnyOrder("430202", "430204", "430211", "430212", "430223", "430224", "430225", "430281");
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
        zhuzhou.propose();
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String one = xiangtan.open().values().iterator().next().path("from").asText();
        for (String page : List.of("/registry/links.xhtml?sort=since&area=430300", "/registry/linkQuotas.xhtml?area=430300")) {
            String less = page.contains("Quotas") ? page.replace("430300", "430200") : page + "&deputy=" + one;
            assertThat(selects(office, page)).as(page).isEqualTo(selects(office, less));
        }
        province.get("/links?limit=1").expect(200);
        int first = Statements.during(() -> province.get("/links?limit=1").expect(200)).selects();
        assertThat(Statements.during(() -> province.get("/links?limit=500").expect(200)).selects()).isEqualTo(first);
    }

    private static int selects(Session office, String page) throws Exception {
        assertThat(office.get(page).statusCode()).as(page).isEqualTo(200);
        Statements first = Statements.during(() -> office.get(page));
        Statements second = Statements.during(() -> office.get(page));
        assertThat(first.writes()).as(page).isZero();
        // Every five seconds the session's account is looked at once more, which is not the page's doing.
        return Math.min(first.selects(), second.selects());
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
