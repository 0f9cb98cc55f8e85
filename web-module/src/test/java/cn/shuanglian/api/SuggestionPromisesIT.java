package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the answers to a suggestion mean for the opinions it was drawn from, and for the ledger of promises. */
@ArquillianTest
@RunAsClient
class SuggestionPromisesIT {
    private final ApiClient province = ApiClient.forArea("430000");
    private SuggestionArea area;
    private ApiClient office;
    private ApiClient mover;

    @BeforeEach
    void register() throws Exception {
        area = new SuggestionArea(province).register();
        office = SuggestionArea.office();
        mover = SuggestionArea.as("ceshi-jia");
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void aPromiseToASuggestionStandsOnceAndIsKeptForItsOpinionsToo() {
        String opinion = area.opinion();
        String path = handedOver(opinion, "LEAD", SuggestionArea.WATER);
        ApiClient unit = SuggestionArea.as("ceshi-zhuban");
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
        answered(unit, path, "B");
        assertThat(result(opinion)).isEqualTo("PLANNED");
        assertThat(Desk.rows(province.get("/commitments?opinion=" + opinion).expect(200))).isEmpty();
        assertThat(states(path)).containsExactly("OPEN");

        mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "SATISFIED")).expect(200);
        unit.transit(path, "REPLY_AGAIN", SuggestionArea.letter("A")).expect(200);
        assertThat(states(path)).containsExactly("KEPT");
        assertThat(result(opinion)).isEqualTo("SOLVED");
    }

    @Test
    void ofUnitsThatAnswerSeparatelyTheLastOneDoesNotDecideAlone() {
        String opinion = area.opinion();
        String path = handedOver(opinion, "SEPARATE", SuggestionArea.WATER, SuggestionArea.ROADS);
        ApiClient first = SuggestionArea.as("ceshi-xieban");
        ApiClient last = SuggestionArea.as("ceshi-zhuban");
        first.transit(path, "ACCEPT", Map.of()).expect(200);
        last.transit(path, "ACCEPT", Map.of()).expect(200);
        answered(first, path, "B");
        answered(last, path, "A");
        assertThat(result(opinion)).isEqualTo("PLANNED");
        assertThat(states(path)).containsExactly("OPEN");
    }

    @Test
    void aPromiseThatIsGivenUpEndsForItsOpinionsTooAndTheirSpeakersAreToBeTold() {
        String opinion = area.opinion();
        String path = handedOver(opinion, "LEAD", SuggestionArea.WATER);
        ApiClient unit = SuggestionArea.as("ceshi-zhuban");
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
        answered(unit, path, "B");
        province.transit("/opinions/" + opinion, "FEED_BACK", Map.of("satisfaction", "SATISFIED", "attitude", "SATISFIED", "how", "PHONE")).expect(200);
        province.transit("/opinions/" + opinion, "CLOSE", Map.of()).expect(200);
        mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "SATISFIED")).expect(200);
        unit.transit(path, "REPLY_AGAIN", SuggestionArea.letter("C")).expect(200);

        assertThat(states(path)).containsExactly("WITHDRAWN");
        assertThat(result(opinion)).isEqualTo("EXPLAINED");
        assertThat(province.get("/opinions/" + opinion).json().path("status").asText()).isEqualTo("REPLIED");
        assertThat(ActivityArea.column("select state from reception_deadline where owner = 'OPINION' and term = 'FEED_BACK' and owner_id = " + opinion
                + " order by id")).contains("RUNNING");
        assertThat(ActivityArea.column("select result from reception_opinion_answer where state = 'REPLACED' and opinion_id = " + opinion))
                .containsExactly("PLANNED");
        province.transit("/opinions/" + opinion, "FEED_BACK", Map.of("satisfaction", "SATISFIED", "how", "PHONE")).expect(200);
    }

    @Test
    void whatTheOthersAnsweredStandsWhenTheLastUnitIsOutOfIt() {
        String opinion = area.opinion();
        String path = handedOver(opinion, "SEPARATE", SuggestionArea.WATER, SuggestionArea.ROADS);
        ApiClient first = SuggestionArea.as("ceshi-xieban");
        first.transit(path, "ACCEPT", Map.of()).expect(200);
        answered(first, path, "B");
        SuggestionArea.as("ceshi-zhuban").transit(path, "SEND_BACK", Map.of("note", "不属于本单位职责")).expect(200);
        JsonNode whole = office.transit(path, "AGREE_RETURN", Map.of()).expect(200).json();

        assertThat(whole.path("status").asText()).isEqualTo("REPLIED");
        assertThat(whole.path("replyClass").asText()).isEqualTo("B");
        assertThat(result(opinion)).isEqualTo("PLANNED");
        assertThat(states(path)).containsExactly("OPEN");
        assertThat(ActivityArea.column("select s.action from reception_commitment_step s join reception_commitment c on c.id = s.commitment_id"
                + " where c.suggestion_id = " + path.substring("/suggestions/".length()))).containsExactly("MADE");
        assertThat(Desk.rows(mover.get("/suggestions?waiting=EVALUATE").expect(200))).hasSize(1);
        mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "SATISFIED")).expect(200);
    }

    /** Path of a suggestion drawn from the opinion, which is answered with it, in the hands of these units. */
    private String handedOver(String opinion, String handling, String... units) {
        String path = SuggestionArea.drafted("关于改造供水管网的建议", opinion);
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of()).expect(200);
        List<String> keys = List.of(units).stream().map(SuggestionArea::unit).toList();
        office.transit(path, "HAND_OVER", "LEAD".equals(handling) ? Map.of("handling", handling, "leadUnit", keys.get(0))
                : Map.of("handling", handling, "coUnits", keys)).expect(200);
        return path;
    }

    private static void answered(ApiClient unit, String path, String replyClass) {
        unit.transit(path, "CONTACT", Map.of("contact", "VISIT", "note", "上门听取意见")).expect(200);
        Map<String, Object> letter = new LinkedHashMap<>(SuggestionArea.letter(replyClass));
        if ("B".equals(replyClass)) {
            letter.put("promisedFor", TestServer.today().plusMonths(3).toString());
        }
        unit.transit(path, "REPLY", letter).expect(200);
    }

    private String result(String opinion) {
        return province.get("/opinions/" + opinion).expect(200).json().path("result").asText();
    }

    private List<String> states(String path) {
        return Desk.rows(province.get("/commitments?suggestion=" + path.substring("/suggestions/".length())).expect(200)).stream()
                .map((JsonNode row) -> row.path("state").asText()).toList();
    }
}
