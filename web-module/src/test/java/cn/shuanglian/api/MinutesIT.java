package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The minutes of receptions: written, signed, confirmed or objected to. They happen at the station of the sample's deputy, in a year of their own. */
@ArquillianTest
@RunAsClient
class MinutesIT {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final ApiClient office = ApiClient.forArea("430000");
    private final ApiClient deputy = office.actingFor(Credentials.user("DEPUTY").login());
    private final JsonNode heard = deputy.get("/opinions?limit=1").expect(200).data().get(0);
    private final String mandate = heard.path("deputy").asText();
    private final String station = heard.path("station").asText();
    private final String colleague = Desk.rows(office.get("/deputies?limit=500&station=" + station).expect(200)).stream()
            .map(row -> row.path("id").asText()).filter(id -> !id.equals(mandate)).findFirst().orElseThrow();

    @Test
    void whatIsSignedIsConfirmedByTheDeputyWhoCame() throws Exception {
        String reception = held(Map.of());
        assertThat(state(reception)).isEqualTo("OPEN");
        assertThat(steps(office, reception)).contains("SIGN").doesNotContain("CONFIRM", "OBJECT");
        assertThat(steps(deputy, reception)).isEmpty();

        office.transit(reception, "SIGN", Map.of()).expect(200);

        JsonNode signed = minutes(reception);
        assertThat(signed.path("state").asText()).isEqualTo("SIGNED");
        LocalDate signedOn = LocalDate.parse(signed.path("signedOn").asText());
        assertThat(LocalDate.parse(signed.path("answerUntil").asText())).isBetween(signedOn.plusDays(11), signedOn.plusDays(24));
        assertThat(steps(office, reception)).doesNotContain("SIGN");
        assertThat(steps(deputy, reception)).containsExactly("CONFIRM", "OBJECT");
        assertThat(listed(deputy, "toAnswer=true")).contains(id(reception));
        assertThat(told(reception, "MINUTES_TO_CONFIRM")).isEqualTo(1);

        deputy.transit(reception, "CONFIRM", Map.of()).expect(200);

        assertThat(state(reception)).isEqualTo("CONFIRMED");
        assertThat(steps(deputy, reception)).isEmpty();
        assertThat(listed(deputy, "toAnswer=true")).doesNotContain(id(reception));
        deputy.transit(reception, "OBJECT", Map.of("reason", "太晚")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void anObjectionIsAnsweredByACorrectionAndANewSignature() throws Exception {
        String reception = held(Map.of());
        office.transit(reception, "SIGN", Map.of()).expect(200);
        String seen = deputy.get(reception).etag();
        deputy.transit(reception, "OBJECT", Map.of()).expectProblem(422, "required");
        deputy.transit(reception, "OBJECT", Map.of("reason", "来访人数不对，应为 5 人")).expect(200);

        assertThat(state(reception)).isEqualTo("OBJECTED");
        assertThat(told(reception, "MINUTES_OBJECTED")).isPositive();
        assertThat(minutes(reception).path("answers").get(0).path("reason").asText()).isEqualTo("来访人数不对，应为 5 人");
        office.transit(reception, "SIGN", Map.of()).expectProblem(422, "required");
        hold(reception, Map.of("visitors", 5)).expect(200);
        assertThat(state(reception)).isEqualTo("OPEN");
        assertThat(minutes(reception).path("answers")).isEmpty();
        office.transit(reception, "SIGN", Map.of()).expect(200);

        assertThat(state(reception)).isEqualTo("SIGNED");
        deputy.transit(reception, seen, "CONFIRM", Map.of()).expectProblem(412, "stale");
        deputy.transit(reception, "CONFIRM", Map.of()).expect(200);
        assertThat(state(reception)).isEqualTo("CONFIRMED");
    }

    @Test
    void anObjectionIsNotUndoneFromAWindowThatDoesNotShowIt() {
        String reception = held(Map.of());
        office.transit(reception, "SIGN", Map.of()).expect(200);
        String before = deputy.get(reception).etag();
        deputy.transit(reception, "OBJECT", Map.of("reason", "来访人数不对")).expect(200);

        deputy.transit(reception, before, "CONFIRM", Map.of()).expectProblem(412, "stale");
        assertThat(state(reception)).isEqualTo("OBJECTED");
    }

    @Test
    void anObjectionThatChangesNothingIsAnsweredInWordsAndTheDeputyIsAskedAgain() {
        String reception = held(Map.of());
        office.transit(reception, "SIGN", Map.of()).expect(200);
        deputy.transit(reception, "OBJECT", Map.of("reason", "我没有到站")).expect(200);

        office.transit(reception, "SIGN", Map.of("note", "与签到表核对无误")).expect(200);

        assertThat(state(reception)).isEqualTo("SIGNED");
        assertThat(steps(deputy, reception)).containsExactly("CONFIRM", "OBJECT");
    }

    @Test
    void silenceUntilTheLastDayCountsAsConfirmed() throws Exception {
        String reception = held(Map.of());
        office.transit(reception, "SIGN", Map.of()).expect(200);
        write("update reception_minutes set answer_until = '2024-12-31' where id = " + id(reception));

        assertThat(state(reception)).isEqualTo("CONFIRMED");
        assertThat(minutes(reception).path("answers").get(0).path("silent").asBoolean()).isTrue();
        assertThat(listed(office, "state=CONFIRMED&station=" + station)).contains(id(reception));
        assertThat(listed(office, "state=SIGNED&station=" + station)).doesNotContain(id(reception));
        deputy.transit(reception, "OBJECT", Map.of("reason", "太晚")).expectProblem(409, "notAllowedNow");
        deputy.transit(reception, "CONFIRM", Map.of()).expectProblem(409, "notAllowedNow");
    }

    @Test
    void aDeputyOnRecordAsAbsentMayObjectButIsNotAsked() {
        String reception = held(Map.of("deputies", List.of(seat(mandate, "ABSENT"), seat(colleague, "CAME"))));
        office.transit(reception, "SIGN", Map.of()).expect(200);

        assertThat(minutes(reception).path("answers")).hasSize(1);
        assertThat(steps(deputy, reception)).containsExactly("OBJECT");
        deputy.transit(reception, "OBJECT", Map.of("reason", "当天我在站")).expect(200);
        assertThat(state(reception)).isEqualTo("OBJECTED");
    }

    @Test
    void theMinutesSayWhoCameAlongInWhatGroupsPeopleCameAndWhatWasDealtWithOnTheSpot() {
        String reception = held(Map.of("visitors", 7, "batches", 2));
        String opinion = office.post("/opinions", opinion(reception, "水管漏水")).expect(201).json().path("id").asText();
        String unit = Desk.rows(office.get("/units?limit=1&area=430203").expect(200)).get(0).path("id").asText();
        Map<String, Object> meeting = Map.of("matter", "更换老旧水管", "units", List.of(unit), "others", "自来水公司", "result", "一周内更换",
                "opinions", List.of(opinion));
        Answer written = put(reception, Map.of("units", List.of(unit), "others", "桥头街道办", "groups",
                List.of(Map.of("who", "三栋居民", "people", 5, "matter", "漏水")), "meetings", List.of(meeting))).expect(200);

        JsonNode minutes = minutes(reception);
        assertThat(written.json()).isEqualTo(minutes);
        assertThat(minutes.path("groups").get(0).path("people").asInt()).isEqualTo(5);
        assertThat(minutes.path("meetings").get(0).path("opinions").get(0).asText()).isEqualTo(opinion);
        assertThat(minutes.path("units").get(0).asText()).isEqualTo(unit);
        assertThat(office.get(reception).json().path("batches").asInt()).isEqualTo(2);

        office.transit(reception, "SIGN", Map.of()).expect(200);
        put(reception, Map.of("others", "更正")).expect(200);
        assertThat(state(reception)).isEqualTo("OPEN");
        assertThat(minutes(reception).path("meetings")).isEmpty();
    }

    @Test
    void whatCannotBeTrueIsRefused() {
        String reception = held(Map.of("visitors", 3, "batches", 1));
        String elsewhere = office.post("/opinions", opinion(held(Map.of()), "别处的意见")).expect(201).json().path("id").asText();
        Map<String, Object> meeting = new HashMap<>(Map.of("matter", "路灯", "result", "当晚修好", "others", "社区"));

        put(reception, Map.of("groups", List.of(Map.of("who", "居民", "people", 4)))).expectProblem(422, "minutes.morePeople");
        put(reception, Map.of("groups", List.of(Map.of("who", "甲", "people", 1), Map.of("who", "乙", "people", 1)))).expectProblem(422, "minutes.moreGroups");
        put(reception, Map.of("units", List.of("42"))).expectProblem(422, "minutes.unit");
        meeting.put("opinions", List.of(elsewhere));
        put(reception, Map.of("meetings", List.of(meeting))).expectProblem(422, "minutes.opinion");
        put(reception, Map.of("meetings", List.of(Map.of("matter", "路灯", "result", "修好")))).expectProblem(422, "minutes.nobodyThere");
        assertThat(put(reception, Map.of("meetings", List.of(Map.of("matter", " ", "result", "修好", "others", "社区")))).status()).isEqualTo(422);
        office.sendRaw("PUT", reception + "/minutes", "application/json", "{}").expectProblem(428, "ifMatch.missing");
        hold(reception, Map.of("visitors", 2, "batches", 3)).expectProblem(422, "reception.batches");
        hold(reception, Map.of("visitors", 0, "batches", 1, "nobodyCame", true)).expectProblem(422, "reception.nobodyCame");
    }

    @Test
    void anUnfinishedRecordIsNotSigned() {
        String counted = held(Map.of());
        Map<String, Object> uncounted = new HashMap<>();
        uncounted.put("visitors", null);
        hold(counted, uncounted).expect(200);
        office.transit(counted, "SIGN", Map.of()).expectProblem(422, "minutes.notCounted");
        hold(counted, Map.of("deputies", List.of(seat(mandate, "CAME"), seat(colleague, "SUBSTITUTE")))).expect(200);
        office.transit(counted, "SIGN", Map.of()).expectProblem(422, "minutes.substitute");
        hold(counted, Map.of("deputies", List.of(Map.of("deputy", mandate, "attendance", "CAME", "substitute", "李科员"))))
                .expectProblem(422, "reception.substitute");
        hold(counted, Map.of("deputies", List.of(seat(mandate, "CAME"), Map.of("deputy", colleague, "attendance", "SUBSTITUTE", "substitute", "李科员"))))
                .expect(200);
        assertThat(office.get(counted).json().path("deputies").get(1).path("substitute").asText()).isEqualTo("李科员");
        office.post("/opinions", opinion(counted, "有人说话")).expect(201);
        hold(counted, Map.of("visitors", 0, "nobodyCame", true)).expect(200);
        office.transit(counted, "SIGN", Map.of()).expectProblem(422, "minutes.somebodySpoke");

        String planned = planned();
        office.transit(planned, "SIGN", Map.of()).expectProblem(422, "reception.notHeld");
        office.get(planned + "/minutes").expectProblem(422, "reception.notHeld");
        assertThat(steps(office, planned)).doesNotContain("SIGN");
    }

    @Test
    void aSheetSignedOnPaperIsConfirmedWhenItIsTypedIn() {
        String reception = held(Map.of());
        String day = office.get(reception).json().path("date").asText();
        office.transit(reception, "SIGN", Map.of("onPaper", List.of(mandate))).expectProblem(422, "minutes.noPaper");
        hold(reception, Map.of("fromPaper", "2023-12-31")).expectProblem(422, "reception.paperOn");
        hold(reception, Map.of("fromPaper", "2099-01-01")).expectProblem(422, "reception.paperOn");
        hold(reception, Map.of("fromPaper", day)).expect(200);
        office.transit(reception, "SIGN", Map.of("onPaper", List.of(colleague))).expectProblem(422, "minutes.notThere");

        office.transit(reception, "SIGN", Map.of("onPaper", List.of(mandate))).expect(200);

        assertThat(state(reception)).isEqualTo("CONFIRMED");
        assertThat(minutes(reception).path("answers").get(0).path("answer").asText()).isEqualTo("ON_PAPER");
        assertThat(office.get(reception).json().path("fromPaper").asText()).isEqualTo(day);
    }

    @Test
    void onlyThoseConcernedSignAndAnswer() {
        String reception = held(Map.of());
        office.actingFor(Credentials.user("DIRECTORS", "430200").login()).transit(reception, office.get(reception).etag(), "SIGN", Map.of()).expect(403);
        deputy.transit(reception, "SIGN", Map.of()).expect(403);
        ApiClient.forArea("430300").get(reception + "/minutes").expectProblem(404, "notFound");
        office.transit(reception, "SIGN", Map.of()).expect(200);
        office.transit(reception, "CONFIRM", Map.of()).expect(403);
        office.actingFor(Credentials.user("GROUP_LEADER", "430300").login()).transit(reception, office.get(reception).etag(), "CONFIRM", Map.of())
                .expectProblem(404, "notFound");
    }

    private String planned() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(DAYS.getAndIncrement());
        return "/receptions/" + office.post("/receptions", Map.of("date", day.toString(), "start", "05:00", "end", "05:30", "station", station,
                "kind", "DEPUTY_DAY", "deputies", List.of(mandate))).expect(201).json().path("id").asText();
    }

    /** A reception to which the deputy came with three people to speak, unless {@code more} says otherwise. */
    private String held(Map<String, ?> more) {
        String reception = planned();
        hold(reception, more).expect(200);
        return reception;
    }

    private Answer hold(String reception, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("visitors", 3, "deputies", List.of(seat(mandate, "CAME"))));
        body.putAll(more);
        return office.transit(reception, "HOLD", body);
    }

    private static Map<String, String> seat(String deputy, String attendance) {
        return Map.of("deputy", deputy, "attendance", attendance);
    }

    private Map<String, Object> opinion(String reception, String title) {
        return Map.of("reception", id(reception), "deputy", mandate, "category", "01", "title", title, "text", title, "route", "TRANSFERRED");
    }

    private Answer put(String reception, Map<String, ?> body) {
        return office.put(reception + "/minutes", office.get(reception).etag(), body);
    }

    private JsonNode minutes(String reception) {
        return office.get(reception + "/minutes").expect(200).json();
    }

    private String state(String reception) {
        return minutes(reception).path("state").asText();
    }

    private static List<String> steps(ApiClient client, String reception) {
        List<String> steps = new ArrayList<>();
        client.transitions(reception).data().forEach(step -> steps.add(step.asText()));
        return steps;
    }

    private static List<String> listed(ApiClient client, String filter) {
        return Walk.through(client, "/minutes?limit=500&" + filter).column("id");
    }

    private static String id(String reception) {
        return reception.substring("/receptions/".length());
    }

    private static int told(String reception, String kind) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from registry_notice where kind = '" + kind + "' and path like '%id="
                        + id(reception) + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
