package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of suggestions: who sees them, what they tell, and who may urge about them. */
@ArquillianTest
@RunAsClient
class SuggestionTermsIT {
    private static final String CLEARED = "/db/migration/reception/V20261126_11__confidential_terms.sql";

    private final ApiClient province = ApiClient.forArea("430000");
    private String id;

    @BeforeEach
    void register() throws Exception {
        new SuggestionArea(province).register();
    }

    @AfterEach
    void clear() {
        Pairs.sql("delete from reception_deadline where owner = 'SUGGESTION' and owner_id = " + id);
        SuggestionArea.clear();
    }

    @Test
    void onlyOfficesOfTheAreaAndWhoMakesTheSuggestionUrgeAboutIt() throws Exception {
        String path = seconded();

        for (var stranger : Map.of("ceshi-bing", "DEPUTY", "ceshi-ding", "DEPUTY", "ceshi-xiangzhen", "TOWNSHIP_OFFICE").entrySet()) {
            assertThat(urge(SuggestionArea.person(stranger.getKey(), stranger.getValue()))).as(stranger.getKey()).contains("可以催办这件建议");
        }
        urge(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(levels()).isEmpty();
        for (String maker : List.of("ceshi-yi", "ceshi-jia")) {
            assertThat(urge(SuggestionArea.person(maker, "DEPUTY"))).as(maker).contains("已催办");
            assertThat(levels()).as(maker).containsExactly("DEPUTY");
            Pairs.sql("delete from reception_urge where owner_id = " + id);
        }
        urge(SuggestionArea.person("ceshi-lianluo", "LIAISON_OFFICE"));
        urge(SuggestionArea.person("ceshi-zhengfu", "GOVERNMENT_OFFICE"));
        urge(SuggestionArea.person("ceshi-zhuren", "DIRECTORS"));
        assertThat(levels()).containsExactly("DIRECTORS", "GOVERNMENT", "OFFICE");
        assertThat(SuggestionArea.office().get(path).expect(200).json().path("status").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void aUnitSeesItsOwnTermsThoughTheyBelongToTheAreaAbove() {
        String path = SuggestionArea.accepted("上级交办的建议");
        id = key(path);
        Pairs.sql("update reception_deadline set area_code = '433100' where owner = 'SUGGESTION' and owner_id = " + id);

        assertThat(units("ceshi-zhuban")).isNotEmpty().containsOnly(SuggestionArea.WATER);
        assertThat(units("ceshi-xieban")).isNotEmpty().containsOnly(SuggestionArea.ROADS);
        assertThat(units("ceshi-lianluo")).isEmpty();
        assertThat(units("ceshi-xiangzhen")).isEmpty();
        JsonNode terms = SuggestionArea.as("ceshi-zhuban").get(path + "/deadline").expect(200).json().path("terms");
        assertThat(terms).isNotEmpty().allMatch(term -> term.path("unitName").asText().equals(SuggestionArea.WATER));
    }

    @Test
    void aTownshipSeesTheTermsOfAConfidentialSuggestionAndNotWhoMakesIt() throws Exception {
        String mover = SuggestionArea.deputy("保靖建议甲");
        Map<String, Object> words = SuggestionArea.words(mover, "不公开的建议");
        words.put("openness", "CONFIDENTIAL");
        String path = "/suggestions/" + SuggestionArea.as("ceshi-jia").post("/suggestions", words).expect(201).json().path("id").asText();
        SuggestionArea.as("ceshi-jia").transit(path, "SUBMIT", Map.of()).expect(200);
        handOver(path);
        seesNoMover(mover);

        Pairs.sql("update reception_deadline set mandate_id = " + mover + ", title = '不公开的建议' where owner = 'SUGGESTION' and owner_id = " + id);
        Pairs.sql(new String(getClass().getResourceAsStream(CLEARED).readAllBytes(), StandardCharsets.UTF_8));
        seesNoMover(mover);
    }

    @Test
    void theBoardCountsWhatTheMoverSaidAndNothingSentBackAsAcceptedAndEachFigureIsItsRecords() throws Exception {
        String water = SuggestionArea.unit(SuggestionArea.WATER);
        String back = SuggestionArea.numbered("退回的建议");
        SuggestionArea.office().transit(back, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", water)).expect(200);
        SuggestionArea.as("ceshi-zhuban").transit(back, "SEND_BACK", Map.of("note", "不属于本局职责")).expect(200);
        String judged = SuggestionArea.accepted("评价过的建议");
        id = key(judged);
        SuggestionArea.answered(judged, "A");
        SuggestionArea.as("ceshi-jia").transit(judged, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "BASICALLY")).expect(200);

        JsonNode counts = SuggestionArea.office().get("/statistics/units?unit=" + water).expect(200).data().get(0).path("counts");
        Map<String, Integer> expected = Map.of("HANDED", 2, "ACCEPTED_IN_TIME", 1, "ACCEPTED_LATE", 0, "SATISFIED", 0, "BASICALLY", 1, "ATTITUDE_SATISFIED", 1,
                "ATTITUDE_BASICALLY", 0);
        Session office = Session.of(SuggestionArea.person("ceshi-lianluo", "LIAISON_OFFICE"));
        for (var figure : expected.entrySet()) {
            assertThat(counts.path(figure.getKey()).asInt(-1)).as(figure.getKey()).isEqualTo(figure.getValue());
            String records = office.get("/reception/unitRecords.xhtml?unit=" + water + "&figure=" + figure.getKey()).body();
            assertThat(records.contains("评价过的建议")).as(figure.getKey()).isEqualTo(figure.getValue() > 0);
            assertThat(records.contains("退回的建议")).as(figure.getKey()).isEqualTo(figure.getValue() > 1);
        }
        // it only helped, so that the judgement is of the other's answer
        for (String judgement : List.of("BASICALLY", "ATTITUDE_SATISFIED")) {
            String page = office.get("/reception/unitRecords.xhtml?unit=" + SuggestionArea.unit(SuggestionArea.ROADS) + "&figure=" + judgement).body();
            assertThat(page.contains(SuggestionArea.ROADS)).as(judgement).isTrue();
            assertThat(page.contains("评价过的建议")).as(judgement).isFalse();
        }
    }

    private void seesNoMover(String mover) {
        ApiClient township = SuggestionArea.as("ceshi-xiangzhen");
        List<JsonNode> terms = Walk.through(township, "/deadlines?limit=500").rows().stream().filter(row -> row.path("of").asText().equals(id)).toList();

        assertThat(terms).isNotEmpty();
        assertThat(terms.toString()).doesNotContain(mover, "保靖建议甲", "不公开的建议");
        assertThat(Walk.through(township, "/deadlines?limit=500&deputy=" + mover).column("of")).doesNotContain(id);
    }

    /** One that has a seconder who said yes and one who said nothing, and that a unit has to answer. */
    private String seconded() {
        String path = SuggestionArea.drafted("附议人也可催办");
        ApiClient mover = SuggestionArea.as("ceshi-jia");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙"), SuggestionArea.deputy("保靖建议丙")))).expect(200);
        SuggestionArea.as("ceshi-yi").transit(path, "SECOND", Map.of()).expect(200);
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        handOver(path);
        SuggestionArea.as("ceshi-zhuban").transit(path, "ACCEPT", Map.of()).expect(200);
        return path;
    }

    private void handOver(String path) {
        id = key(path);
        ApiClient office = SuggestionArea.office();
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        office.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);
    }

    /** Presses the button in the list of terms; answers with the page that comes then. */
    private String urge(Credentials person) throws Exception {
        return Session.of(person).submit("/reception/deadlines.xhtml", "urgeForm", Map.of("urge", "SUGGESTION:" + id)).body();
    }

    private List<String> levels() {
        return ActivityArea.column("select distinct level from reception_urge where owner = 'SUGGESTION' and owner_id = " + id + " order by level");
    }

    private List<String> units(String login) {
        return Walk.through(SuggestionArea.as(login), "/deadlines?limit=500").rows().stream().filter(row -> row.path("of").asText().equals(id))
                .map(row -> row.path("unitName").asText()).toList();
    }

    private static String key(String path) {
        return path.substring("/suggestions/".length());
    }
}
