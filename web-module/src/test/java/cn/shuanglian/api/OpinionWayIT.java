package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class OpinionWayIT {
    private static final String UNKNOWN_KEY = "999999999999999999";

    private final ApiClient office = ApiClient.forArea("430300");
    private final Desk desk = Desk.in(office, "430300");

    @Test
    void anOpinionGoesItsWholeWayAndEveryStepIsWrittenDown() throws Exception {
        String opinion = desk.recorded("井盖破损");
        String unit = unit(0);
        assertThat(allowed(opinion)).containsExactly("HAND_ON", "TRANSFER", "INTO_SUGGESTION", "REPORT_UP", "DECLINE");

        String etag = office.get(opinion).expect(200).etag();
        Answer handedOn = office.transit(opinion, etag, "HAND_ON", Map.of("leadUnit", unit, "coUnits", List.of(unit(1)))).expect(200);
        assertThat(handedOn.json().path("status").asText()).isEqualTo("HANDED_ON");
        assertThat(handedOn.json().path("leadUnit").asText()).isEqualTo(unit);
        assertThat(handedOn.json().path("deadline").isTextual()).isTrue();
        assertThat(handedOn.etag()).isNotEqualTo(etag);
        step(opinion, "ACCEPT", Map.of(), "ACCEPTED");
        step(opinion, "REPLY", Map.of("result", "SOLVED", "reply", "已更换。"), "REPLIED");
        step(opinion, "FEED_BACK", Map.of("satisfaction", "SATISFIED", "attitude", "BASICALLY", "how", "PHONE"), "FED_BACK");
        Answer closed = step(opinion, "CLOSE", Map.of(), "CLOSED");

        assertThat(closed.json().path("closedOn").isTextual()).isTrue();
        assertThat(allowed(opinion)).isEmpty();
        List<String> way = List.of("RECORD", "HAND_ON", "ACCEPT", "REPLY", "FEED_BACK", "CLOSE");
        assertThat(column("select action from reception_opinion_step where opinion_id = ? order by id", key(opinion))).isEqualTo(way);
        assertThat(column("select action from registry_journal where object = 'opinion' and object_id = ? order by id", key(opinion)))
                .isEqualTo(way.stream().map("OPINION_"::concat).toList());
        assertThat(column("select who from registry_journal where object = 'opinion' and object_id = ?", key(opinion)))
                .containsOnly(Credentials.client("430300").login());
    }

    @Test
    void aStepNamesTheVersionItWasDecidedOn() {
        String opinion = desk.recorded("路灯不亮");
        String etag = office.get(opinion).etag();

        office.post(opinion + "/transitions", Map.of("action", "DECLINE", "note", "重复")).expectProblem(428, "ifMatch.missing");
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unit(0))).expect(200);
        Answer stale = office.transit(opinion, etag, "DECLINE", Map.of("note", "重复")).expectProblem(412, "stale");

        assertThat(stale.etag()).isEqualTo(office.get(opinion).etag()).isNotEqualTo(etag);
    }

    @Test
    void aStepThatIsNotDueIsRefusedWithThoseThatAre() throws Exception {
        String opinion = desk.recorded("占道经营");

        Answer refused = office.transit(opinion, "CLOSE", Map.of()).expectProblem(409, "notAllowedNow");

        assertThat(texts(refused, "allowed")).containsExactly("HAND_ON", "TRANSFER", "INTO_SUGGESTION", "REPORT_UP", "DECLINE");
        assertThat(column("select action from reception_opinion_step where opinion_id = ?", key(opinion))).containsExactly("RECORD");
    }

    @Test
    void whatIsAnsweredOnTheSpotIsClosedAtOnce() {
        Map<String, Object> body = desk.opinion("医保缴费咨询");
        body.put("route", "ON_THE_SPOT");
        body.put("result", "EXPLAINED");
        body.put("reply", "已当面说明。");
        body.put("satisfaction", "SATISFIED");

        Answer recorded = office.post("/opinions", body).expect(201);

        assertThat(recorded.json().path("status").asText()).isEqualTo("CLOSED");
        assertThat(recorded.json().path("closedOn").asText()).isEqualTo(recorded.json().path("heardOn").asText());
    }

    @Test
    void oneKeyStandsForOneRequest() {
        Map<String, Object> body = desk.opinion("公交班次太少");
        ApiClient keyed = office.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = keyed.post("/opinions", body).expect(201);
        Answer again = keyed.post("/opinions", body).expect(201);
        Map<String, Object> other = new HashMap<>(body);
        other.put("title", "公交班次太多");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.etag()).isEqualTo(first.etag());
        keyed.post("/opinions", other).expectProblem(422, "idempotency.otherBody");
        office.sendRaw("POST", "/opinions", "application/json", "{}").expectProblem(400, "idempotency.missing");
    }

    /** The first one waits for the next number of its station, so that it is still at work while the others are answered. */
    @Test
    void twentyPostsAtOnceWithOneKeyMakeOneOpinion() throws Exception {
        String station = office.get(desk.recorded("先编了号")).json().path("station").asText();
        Map<String, Object> body = desk.opinion("垃圾清运不及时");
        ApiClient keyed = office.with("Idempotency-Key", UUID.randomUUID().toString());
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CompletionService<Answer> posts = new ExecutorCompletionService<>(threads);
        Answer made;
        try (var numbers = TestServer.database().connect(); var hold = numbers.createStatement()) {
            numbers.setAutoCommit(false);
            assertThat(hold.executeQuery("select name from reception_series where name = 'opinion:" + station + ":" + Desk.YEAR + "' for update").next())
                    .isTrue();
            IntStream.range(0, 20).forEach(post -> posts.submit(() -> keyed.post("/opinions", body)));
            for (int other = 1; other < 20; other++) {
                next(posts).expectProblem(409, "idempotency.running");
            }
            numbers.rollback();
            made = next(posts).expect(201);
        } finally {
            threads.shutdownNow();
        }

        Answer again = keyed.post("/opinions", body).expect(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(column("select number from reception_opinion where reception_id = ?", (String) body.get("reception"))).hasSize(1);
    }

    @Test
    void ofTwelveStepsAtOnceExactlyOneIsTaken() throws Exception {
        String opinion = desk.recorded("噪声扰民");
        String etag = office.get(opinion).etag();
        List<Callable<Answer>> steps = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            steps.add(() -> office.transit(opinion, etag, "HAND_ON", Map.of("leadUnit", unit(0))));
            steps.add(() -> office.transit(opinion, etag, "DECLINE", Map.of("note", "不属实", "declineReason", "OTHER", "goTo", "信访局")));
        }

        List<Answer> answers = Merging.atOnce(steps);

        assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(column("select action from reception_opinion_step where opinion_id = ?", key(opinion))).hasSize(2);
    }

    @Test
    void theNumbersOfOpinionsRecordedAtOnceDiffer() throws Exception {
        List<Callable<Answer>> posts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Map<String, Object> body = desk.opinion("同时记录" + i);
            posts.add(() -> office.post("/opinions", body));
        }

        List<Answer> answers = Merging.atOnce(posts);

        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers).extracting(answer -> answer.json().path("number").asText()).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyKnowsIsNotFoundOrRefused() {
        Map<String, Object> body = desk.opinion("多写一项");
        body.put("colour", "red");
        office.post("/opinions", body).expectProblem(400, "body.memberUnknown");
        body.remove("colour");
        body.put("category", 5);
        Answer misfit = office.post("/opinions", body).expectProblem(400, "body.text");
        assertThat(misfit.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/category");
        body.put("category", "ZZ");
        office.post("/opinions", body).expectProblem(422, "opinion.category");
        office.get("/opinions/" + UNKNOWN_KEY).expectProblem(404, "notFound");
        office.get("/opinions/abc").expectProblem(404, "notFound");
        office.transitions("/opinions/" + UNKNOWN_KEY).expectProblem(404, "notFound");
        office.transit("/opinions/" + UNKNOWN_KEY, "\"1\"", "ACCEPT", Map.of()).expectProblem(404, "notFound");
        String opinion = desk.recorded("主办单位不明");
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", UNKNOWN_KEY)).expectProblem(422, "unit.unknown");
        office.transit(opinion, "HAND_ON", Map.of()).expectProblem(422, "required");
    }

    @Test
    void noBodyHoweverHostileBreaksAnything() {
        String opinion = desk.recorded("敌意输入");
        String etag = office.get(opinion).etag();
        String deep = "{\"action\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        List<String> bodies = List.of("", "null", "[]", "\"\"", "{", "{\"action\":NaN}", "{\"affected\":1e999}", deep,
                "{\"title\":\"\\ud800\"}", "{\"title\":\"a\\u0000b\"}", "{\"title\":\"" + "长".repeat(350_000) + "\"}", "{\"title\":{}}",
                "{\"affected\":\"many\"}", "{\"affected\":99999999999999999999}", "{\"affected\":1.5}", "{\"coUnits\":[null]}",
                "{\"coUnits\":\"x\"}", "{\"on\":\"2025-02-30\"}", "{\"action\":\"FLY\"}", "{\"action\":null}", "{\"action\":\"HAND_ON\",\"coUnits\":[[]]}",
                "{\"speaker\":[]}", "{\"speaker\":null}", "{\"route\":7}", "{\"reception\":-1}", "{\"reception\":\"" + "9".repeat(30) + "\"}",
                "{\"title\":\"a\",\"title\":\"b\"}");
        for (String body : bodies) {
            for (String path : List.of("/opinions", opinion + "/transitions", "/receptions")) {
                Answer answer = office.with("Idempotency-Key", UUID.randomUUID().toString()).with("If-Match", etag)
                        .sendRaw("POST", path, "application/json", body);
                String about = path + " " + body.substring(0, Math.min(60, body.length())) + " -> " + answer.body();

                assertThat(answer.status()).as(about).isBetween(400, 499);
                assertThat(answer.header("Content-Type")).as(about).startsWith("application/problem+json");
            }
        }
        assertThat(office.get(opinion).etag()).isEqualTo(etag);
    }

    @Test
    void aUnitAsksToSendBackWhatItNoLongerSeesOnceThatWasAgreed() {
        ApiClient unit = office.actingFor("shuiwu-xiangtan");
        String opinion = desk.recorded("不归水务管");
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed("湘潭市水务局"))).expect(200);

        Answer asked = unit.transit(opinion, "SEND_BACK", Map.of("note", "不属于本局职责")).expect(200);
        assertThat(asked.json().path("status").asText()).isEqualTo("RETURN_ASKED");
        office.transit(opinion, "AGREE_RETURN", Map.of()).expect(200);

        unit.get(opinion).expectProblem(404, "notFound");
        assertThat(office.get(opinion).json().path("status").asText()).isEqualTo("RECORDED");
        assertThat(office.get(opinion).json().has("leadUnit")).isFalse();
    }

    @Test
    void anOpinionIsNotHandedOnToAUnitOfAnotherCity() {
        String opinion = desk.recorded("邻市的单位");
        String elsewhere = ApiClient.forArea("430000").get("/units?limit=1&area=430200").expect(200).data().path(0).path("id").asText();

        ApiClient.forArea("430000").transit(opinion, "HAND_ON", Map.of("leadUnit", elsewhere)).expectProblem(422, "unit.unknown");
    }

    @Test
    void aSpeakerWhoWantsToStayUnknownIsUnknownToTheUnit() {
        Map<String, Object> body = desk.opinion("要求保密");
        body.put("speaker", Map.of("kind", "VOTER", "name", "张三", "phone", "13800001111", "confidential", true));
        String opinion = "/opinions/" + office.post("/opinions", body).expect(201).json().path("id").asText();
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed("湘潭市水务局"))).expect(200);

        var told = office.actingFor("shuiwu-xiangtan").get(opinion).expect(200).json().path("speaker");

        assertThat(told.path("confidential").asBoolean()).isTrue();
        assertThat(told.path("name").isTextual()).isFalse();
        assertThat(told.path("phone").isTextual()).isFalse();
        assertThat(office.get(opinion).json().path("speaker").path("phone").asText()).isEqualTo("138******11");
    }

    private String unitNamed(String name) {
        return Desk.rows(office.get("/units?limit=500&area=430300").expect(200)).stream()
                .filter(unit -> name.equals(unit.path("name").asText())).findFirst().orElseThrow().path("id").asText();
    }

    private Answer step(String opinion, String action, Map<String, ?> more, String status) {
        assertThat(allowed(opinion)).contains(action);
        Answer answer = office.transit(opinion, action, more).expect(200);
        assertThat(answer.json().path("status").asText()).isEqualTo(status);
        return answer;
    }

    private List<String> allowed(String opinion) {
        return texts(office.transitions(opinion).expect(200), "data");
    }

    private String unit(int place) {
        return office.get("/units?kind=DEPARTMENT&limit=5&area=430300").expect(200).data().path(place).path("id").asText();
    }

    private static List<String> texts(Answer answer, String field) {
        List<String> texts = new ArrayList<>();
        answer.json().path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Answer next(CompletionService<Answer> posts) throws Exception {
        Future<Answer> answered = posts.poll(30, TimeUnit.SECONDS);
        assertThat(answered).as("an answer within half a minute").isNotNull();
        return answered.get();
    }

    private static List<String> column(String query, String key) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = TestServer.database().connect(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
