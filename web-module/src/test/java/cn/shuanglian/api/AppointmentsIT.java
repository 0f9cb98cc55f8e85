package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group leader arranges with a leading cadre when the cadre receives. */
@ArquillianTest
@RunAsClient
class AppointmentsIT {
    private static final String CITY = "431300";
    private static int days;
    private static String cadre;
    private static String other;

    private final ApiClient province = ApiClient.forArea("430000");

    @BeforeEach
    void register() throws Exception {
        if (cadre == null) {
            SheetJob.sound(province, "stations", "联络站名称,类别,行政区划,共建类型,设立日期\n双峰预约联络站,乡镇街道,431321,人大代表,2017-01-01\n");
            SheetJob.sound(province, "deputies", """
                    姓名,出生日期,职务级别,党政领导干部,层级,届次,行政区划,选举单位,代表团,联络站,当选日期
                    双峰领导,1965-05-05,121,是,市,第六届,431300,双峰县人民代表大会,双峰县代表团,双峰预约联络站,2018-01-01
                    双峰群众,1966-06-06,,否,市,第六届,431300,双峰县人民代表大会,双峰县代表团,双峰预约联络站,2018-01-01
                    """);
            cadre = named("双峰领导");
            other = named("双峰群众");
        }
    }

    @Test
    void whatIsAcceptedBecomesAReceptionTheCadreIsExpectedAtWithoutBeingAskedAgain() {
        String path = proposed();
        assertThat(Desk.rows(province.transitions(path))).extracting(JsonNode::asText).containsExactly("ACCEPT", "DECLINE", "OTHER_DATE", "WITHDRAW");
        JsonNode accepted = province.transit(path, "ACCEPT", Map.of()).expect(200).json();

        assertThat(accepted.path("state").asText()).isEqualTo("ACCEPTED");
        JsonNode reception = province.get("/receptions/" + accepted.path("reception").asText()).expect(200).json();
        assertThat(reception.path("kind").asText()).isEqualTo("APPOINTMENT");
        assertThat(reception.path("deputies").get(0).path("deputy").asText()).isEqualTo(cadre);
        assertThat(Desk.rows(province.get("/invitations?reception=" + reception.path("id").asText()).expect(200)))
                .extracting(each -> each.path("state").asText()).containsExactly("CONFIRMED");
        province.transit(path, "DECLINE", Map.of("reason", "x")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void anotherDayGoesBackAndForthUntilOneAgrees() {
        String path = proposed();
        LocalDate day = day();
        province.transit(path, "OTHER_DATE", Map.of("date", day.toString(), "start", "14:00", "end", "13:00")).expectProblem(422, "reception.times");
        JsonNode moved = province.transit(path, "OTHER_DATE", Map.of("date", day.toString(), "start", "14:00", "end", "16:00", "reason", "当天有会"))
                .expect(200).json();
        assertThat(moved.path("state").asText()).isEqualTo("OTHER_DATE");
        assertThat(moved.path("date").asText()).isEqualTo(day.toString());

        JsonNode accepted = province.transit(path, "ACCEPT", Map.of()).expect(200).json();
        assertThat(province.get("/receptions/" + accepted.path("reception").asText()).expect(200).json().path("date").asText()).isEqualTo(day.toString());
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesNoReception() {
        String path = proposed();
        province.transit(path, "DECLINE", Map.of()).expectProblem(422, "required");
        JsonNode declined = province.transit(path, "DECLINE", Map.of("reason", "出访")).expect(200).json();

        assertThat(declined.path("state").asText()).isEqualTo("DECLINED");
        assertThat(declined.path("reception").isMissingNode() || declined.path("reception").isNull()).isTrue();
    }

    @Test
    void onlyALeadingCadreIsAskedAndOnlyForADayToCome() {
        Map<String, String> when = Map.of("date", day().toString(), "start", "09:00", "end", "10:00");
        province.post("/appointments", with(when, Map.of("deputy", other))).expectProblem(422, "appointment.notCadre");
        province.post("/appointments", with(when, Map.of("deputy", cadre, "date", "2020-01-01"))).expectProblem(422, "appointment.past");
        ApiClient.forArea("430300").post("/appointments", with(when, Map.of("deputy", cadre))).expectProblem(422, "appointment.notCadre");
        province.actingFor(Credentials.user("STATION_OFFICER").login()).post("/appointments", with(when, Map.of("deputy", cadre))).expect(403);
    }

    @Test
    void anAppointmentOfAnotherCityIsNeitherSeenNorAnswered() {
        String path = proposed();
        for (ApiClient each : List.of(ApiClient.forArea("430300"), province.actingFor(Credentials.user("GROUP_LEADER").login()))) {
            each.get(path).expectProblem(404, "notFound");
            each.transitions(path).expectProblem(404, "notFound");
            each.transit(path, province.get(path).etag(), "ACCEPT", Map.of()).expectProblem(404, "notFound");
            assertThat(each.get("/appointments?deputy=" + cadre).expect(200).data()).isEmpty();
        }
    }

    private String proposed() {
        return "/appointments/" + province.post("/appointments", Map.of("deputy", cadre, "date", day().toString(), "start", "09:00", "end", "11:00",
                "topic", "春耕用水")).expect(201).json().path("id").asText();
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static synchronized LocalDate day() {
        return TestServer.today().plusDays(200 + days++);
    }

    private String named(String name) {
        return Desk.rows(province.get("/deputies?limit=500&area=" + CITY).expect(200)).stream().filter(row -> row.path("name").asText().equals(name))
                .findFirst().orElseThrow().path("id").asText();
    }
}
