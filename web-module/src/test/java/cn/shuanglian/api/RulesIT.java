package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** By what rules areas work: whose they are, who may make them and what they must not say. What is changed here belongs to Liling (430281). */
@ArquillianTest
@RunAsClient
class RulesIT {
    private static final String ACTIVITIES = "/rules/430281-ACTIVITIES_PER_YEAR";

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private final ApiClient lusong = province.actingFor(Credentials.user("LIAISON_OFFICE", "430203").login());

    @Test
    void theSampleSaysWhatTheBulletinSays() {
        JsonNode lusongs = rule("/rules/430203-LINK_COMMITTEE_DEPUTY_MAX");
        assertThat(lusongs.path("value").asInt()).isEqualTo(6);
        assertThat(lusongs.path("origin").asText()).isEqualTo("OWN");
        JsonNode document = province.get("/documents/" + lusongs.path("document").asText()).expect(200).json();
        assertThat(document.path("issuer").asText()).isEqualTo("芦淞区人大常委会");
        assertThat(document.hasNonNull("number")).isFalse();
        assertThat(lusongs.path("article").asText()).isNotBlank();
        assertThat(rule("/rules/430300-RECEPTION_DAY").path("value").asInt()).isEqualTo(15);
        assertThat(Walk.through(province, "/documents?limit=500").column("title"))
                .contains("株洲市“1+4”文件", "关于开展“双联”工作的通知", "“五个一”活动方案", "深化双联工作开展“全员进站”的通知");
    }

    @Test
    void whatAnAreaHasNotDecidedComesFromAboveOrIsTheDefault() {
        JsonNode inherited = rule("/rules/430302-LINK_CITIZEN_MAX");
        assertThat(inherited.path("origin").asText()).isEqualTo("INHERITED");
        assertThat(inherited.path("from").asText()).isEqualTo("430300");
        assertThat(inherited.hasNonNull("document")).isTrue();

        JsonNode usual = rule("/rules/430202-SUGGESTION_MONTHS");
        assertThat(usual.path("origin").asText()).isEqualTo("DEFAULT");
        assertThat(usual.path("value").asInt()).isEqualTo(3);
        assertThat(usual.path("source").asText()).contains("第五十一条");
        assertThat(usual.hasNonNull("document")).isFalse();
    }

    @Test
    void anAreaDecidesForItselfAndTakesItBack() {
        String document = documentOf("430200");
        String read = province.get(ACTIVITIES).expect(200).etag();

        JsonNode own = province.put(ACTIVITIES, read, decision(6, "2019-06-01", document)).expect(200).json().path("rule");
        assertThat(own.path("value").asInt()).isEqualTo(6);
        assertThat(own.path("origin").asText()).isEqualTo("OWN");
        province.put(ACTIVITIES, read, decision(7, "2019-06-01", document)).expectProblem(412, "stale");
        province.with("If-Match", "").send("DELETE", ACTIVITIES).expect(428);

        Answer later = province.put(ACTIVITIES, province.get(ACTIVITIES).etag(), decision(12, "2199-01-01", document)).expect(200);
        assertThat(later.json().path("rule").path("value").asInt()).isEqualTo(6);
        assertThat(later.json().path("rule").path("toCome").path(0).path("value").asInt()).isEqualTo(12);
        assertThat(rule("/rules/430202-ACTIVITIES_PER_YEAR").path("value").asInt()).isEqualTo(4);

        Answer back = province.delete(ACTIVITIES, later.etag()).expect(200);
        assertThat(back.json().path("rule").path("origin").asText()).isEqualTo("DEFAULT");
        assertThat(back.json().path("rule").path("toCome")).isEmpty();
        assertThat(back.json().path("history")).hasSizeGreaterThanOrEqualTo(3);
        province.delete(ACTIVITIES, back.etag()).expectProblem(422, "rule.notOwn");
    }

    @Test
    void aDecisionNeedsADocumentThatBindsAndAnArticle() {
        String path = "/rules/430281-IDLE_STATION_DAYS";
        String etag = province.get(path).etag();
        String document = documentOf("430200");

        province.put(path, etag, decision(30, "2019-06-01", documentOf("430300"))).expectProblem(422, "document.unknown");
        province.put(path, etag, decision(30, "1999-06-01", document)).expectProblem(422, "rule.notInForce");
        Map<String, Object> bare = decision(30, "2019-06-01", document);
        bare.remove("article");
        Answer unnamed = province.put(path, etag, bare).expectProblem(422, "invalid");
        assertThat(unnamed.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/article");
        bare.remove("document");
        assertThat(province.put(path, etag, bare).expectProblem(422, "invalid").json().path("errors")).hasSize(2);
        province.put(path, etag, decision(30, "2019-06-01", "../etc")).expectProblem(422, "key.unreadable");
        assertThat(province.get(path).etag()).isEqualTo(etag);
    }

    @Test
    void valuesKeepWithinTheirBoundsAndTheLowerEndBelowTheUpper() {
        String path = "/rules/430281-LINK_CITIZEN_MIN";
        String etag = province.get(path).etag();
        String document = documentOf("430200");

        for (int value : new int[] {-1, 101, Integer.MAX_VALUE}) {
            province.put(path, etag, decision(value, "2019-06-01", document)).expectProblem(422, "rule.bounds");
        }
        Answer turned = province.put(path, etag, decision(9, "2019-06-01", document)).expectProblem(422, "rule.turned");
        assertThat(turned.json().path("detail").asText()).contains("9").contains("8");
        province.put("/rules/430281-SUGGESTION_MONTHS", province.get("/rules/430281-SUGGESTION_MONTHS").etag(), decision(4, "2019-06-01", document))
                .expectProblem(422, "rule.bounds");
        assertThat(province.get(path).etag()).isEqualTo(etag);
    }

    @Test
    void aCountyDecidesForItselfOnly() {
        String document = documentOf("430200");

        lusong.put("/rules/430200-ACTIVITIES_PER_YEAR", "\"0\"", decision(9, "2019-06-01", document)).expectProblem(404, "notFound");
        lusong.get("/rules?area=430200").expectProblem(404, "notFound");
        assertThat(lusong.get("/documents/" + document).expect(200).json().path("area").asText()).isEqualTo("430200");
        ApiClient auditor = province.actingFor(Credentials.user("AUDITOR").login());
        auditor.put(ACTIVITIES, auditor.get(ACTIVITIES).etag(), decision(9, "2019-06-01", document)).expectProblem(403, "denied");
        assertThat(rule("/rules/430200-ACTIVITIES_PER_YEAR").path("origin").asText()).isEqualTo("DEFAULT");
    }

    @Test
    void nothingOfAnotherCityIsSeen() {
        xiangtan.get("/rules?area=430203").expectProblem(404, "notFound");
        xiangtan.get("/rules/430203-LINK_COMMITTEE_DEPUTY_MAX").expectProblem(404, "notFound");
        xiangtan.put("/rules/430203-ACTIVITIES_PER_YEAR", "\"0\"", decision(9, "2019-06-01", documentOf("430300"))).expectProblem(404, "notFound");
    }

    @Test
    void aDocumentIsFoundByItsWordsAndItsDay() {
        assertThat(Walk.through(xiangtan, "/documents?q=全员进站").column("title")).containsExactly("深化双联工作开展“全员进站”的通知");
        assertThat(Walk.through(xiangtan, "/documents?inForceOn=2018-06-30").column("title")).contains("“五个一”活动方案")
                .doesNotContain("深化双联工作开展“全员进站”的通知");
        xiangtan.get("/documents?inForceOn=yesterday").expectProblem(400, "parameter.date");
        String path = "/documents/" + Walk.through(xiangtan, "/documents").column("id").get(0);
        xiangtan.with("If-None-Match", xiangtan.get(path).etag()).get(path).expect(304);
    }

    @Test
    void theRulesOfAnAreaTakeTheSameQueriesHoweverManyItDecided() throws Exception {
        int bare = Statements.during(() -> province.get("/rules?area=430202").expect(200)).selects();

        assertThat(Statements.during(() -> province.get("/rules?area=430300").expect(200)).selects()).isEqualTo(bare).isLessThanOrEqualTo(5);
    }

    private JsonNode rule(String path) {
        return province.get(path).expect(200).json().path("rule");
    }

    private String documentOf(String area) {
        return StreamSupport.stream(province.get("/documents?limit=500&area=" + area).expect(200).data().spliterator(), false)
                .filter(row -> row.path("area").asText().equals(area)).map(row -> row.path("id").asText()).findFirst().orElseThrow();
    }

    private static Map<String, Object> decision(int value, String since, String document) {
        return new LinkedHashMap<>(Map.of("value", value, "since", since, "document", document, "article", "第五条"));
    }
}
