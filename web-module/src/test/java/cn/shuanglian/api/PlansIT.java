package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The receptions of a city of which the sample knows nothing, from the first draft of a year to what happens after its publication. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansIT {
    private static final String CITY = "431000";
    private static final int YEAR = TestServer.today().getYear() + 1;
    private static final String OF_YEAR = "/receptions?area=" + CITY + "&limit=500&from=" + YEAR + "-01-01&to=" + YEAR + "-12-31";

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    @Order(1)
    void aDraftIsWorkedOutByAJob() throws Exception {
        PlanArea.register(province, CITY, List.of("431002", "北湖区", "431003", "苏仙区"), "郴州计划");
        JsonNode job = PlanArea.ended(province, start());

        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("created").asInt()).isEqualTo(48);
        JsonNode plan = province.get(plan()).expect(200).json();
        assertThat(plan.path("status").asText()).isEqualTo("DRAFT");
        assertThat(plan.path("seats").asInt()).isEqualTo(96);
        assertThat(plan.path("unmet")).isEmpty();
        assertThat(plan.path("spread")).hasSize(2).allMatch(county -> county.path("spread").asInt() <= 1 && county.path("least").asInt() >= 2);
        assertThat(province.get(OF_YEAR).expect(200).data()).isEmpty();
    }

    @Test
    @Order(2)
    void everySlotOfTheDraftHasTwoDeputiesAndNobodyIsTwiceInOnePlaceAtATime() {
        List<JsonNode> slots = Desk.rows(province.get(plan() + "/slots?limit=500").expect(200));
        Map<String, Set<String>> byDay = new HashMap<>();

        assertThat(slots).hasSize(48).allMatch(slot -> slot.path("deputies").size() == 2);
        slots.forEach(slot -> slot.path("deputies").forEach(deputy -> assertThat(byDay.computeIfAbsent(slot.path("date").asText(),
                none -> new HashSet<>()).add(deputy.asText())).as(slot.toString()).isTrue()));
        assertThat(Desk.rows(province.get(plan() + "/slots?month=3").expect(200))).hasSize(4);
        province.get(plan() + "/slots?month=13").expectProblem(400, "parameter.range");
    }

    @Test
    @Order(3)
    void howManyQueriesAPlanTakesDoesNotDependOnItsLength() throws Exception {
        String slots = plan() + "/slots?limit=";
        province.get(slots + 2).expect(200);

        assertThat(Statements.during(() -> province.get(slots + 2)).selects()).isEqualTo(Statements.during(() -> province.get(slots + 48)).selects());
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String page = "/reception/plan.xhtml?area=" + CITY + "&year=" + YEAR;
        assertThat(office.get(page).statusCode()).isEqualTo(200);
        assertThat(Statements.during(() -> office.get(page + "&month=1")).selects()).isEqualTo(Statements.during(() -> office.get(page)).selects());
        assertThat(Statements.during(() -> office.get(page)).writes()).isZero();
    }

    @Test
    @Order(4)
    void whatIsWrongIsRefused() {
        province.post("/plans", Map.of("area", CITY)).expectProblem(422, "required");
        province.post("/plans", Map.of("area", CITY, "year", 2001)).expectProblem(422, "plan.over");
        province.post("/plans", Map.of("area", CITY, "year", YEAR, "from", "2019-01-01")).expectProblem(422, "plan.from");
        province.post("/plans", Map.of("area", "110000", "year", YEAR)).expectProblem(404, "notFound");
        province.post(plan() + "/transitions", Map.of("action", "PUBLISH")).expectProblem(428, "ifMatch.missing");
        province.transit(plan(), "\"99\"", "PUBLISH", Map.of()).expectProblem(412, "stale");
        province.transit(plan(), "BURN", Map.of()).expectProblem(422, "action.unknown");
        province.actingFor(Credentials.user("DIRECTORS").login()).post("/plans", Map.of("area", CITY, "year", YEAR)).expect(403);
    }

    @Test
    @Order(5)
    void publishingOpensEveryReceptionOnce() throws Exception {
        assertThat(Desk.rows(province.transitions(plan()))).extracting(JsonNode::asText).containsExactly("PUBLISH");
        JsonNode job = PlanArea.ended(province, province.transit(plan(), "PUBLISH", Map.of()));

        assertThat(job.path("created").asInt()).as(job.toString()).isEqualTo(48);
        assertThat(job.path("rejected").asInt()).as(job.toString()).isZero();
        List<JsonNode> receptions = Desk.rows(province.get(OF_YEAR).expect(200));
        assertThat(receptions).hasSize(48).allMatch(one -> one.path("status").asText().equals("PLANNED") && one.path("deputies").size() == 2);
        assertThat(province.get(plan()).json().path("status").asText()).isEqualTo("PUBLISHED");

        JsonNode again = PlanArea.ended(province, province.transit(plan(), "PUBLISH", Map.of()));
        assertThat(again.path("done").asInt()).as(again.toString()).isZero();
        assertThat(Desk.rows(province.get(OF_YEAR).expect(200))).isEqualTo(receptions);
    }

    @Test
    @Order(6)
    void whatIsDecidedByHandStaysWhenThePlanIsWorkedOutAnew() throws Exception {
        List<JsonNode> receptions = Desk.rows(province.get(OF_YEAR + "&sort=date").expect(200));
        JsonNode moved = receptions.get(receptions.size() - 1);
        JsonNode cancelled = receptions.get(receptions.size() - 2);
        String path = "/receptions/" + moved.path("id").asText();
        String day = moved.path("date").asText();
        assertThat(Desk.rows(province.transitions(path))).extracting(JsonNode::asText).containsExactly("HOLD", "RESTAFF", "MOVE", "CANCEL");
        province.transit(path, "MOVE", Map.of("date", "2020-01-01", "start", "09:00", "end", "10:00", "reason", "x"))
                .expectProblem(422, "reception.past");
        province.transit(path, "MOVE", Map.of("date", YEAR + "-12-21", "start", "09:00", "end", "10:00")).expectProblem(422, "required");
        province.transit(path, "MOVE", Map.of("date", YEAR + "-12-21", "start", "09:30", "end", "10:30", "reason", "站点装修")).expect(200);
        Answer back = province.transit(path, "MOVE", Map.of("date", YEAR + "-12-22", "start", "09:30", "end", "10:30", "reason", "站点装修")).expect(200);
        assertThat(back.json().path("movedFrom").asText()).isEqualTo(day);
        province.transit("/receptions/" + cancelled.path("id").asText(), "CANCEL", Map.of("reason", "撤站")).expect(200);
        province.transit("/receptions/" + cancelled.path("id").asText(), "CANCEL", Map.of("reason", "撤站")).expectProblem(422, "reception.over");

        PlanArea.ended(province, start());
        assertThat(Desk.rows(province.get(plan() + "/changes").expect(200))).isEmpty();
        assertThat(province.get(path).json().path("date").asText()).isEqualTo(YEAR + "-12-22");
    }

    @Test
    @Order(7)
    void aReceptionIsNotMovedToWhereItsDeputiesAreExpectedElsewhere() {
        List<JsonNode> receptions = Desk.rows(province.get(OF_YEAR + "&sort=date").expect(200));
        JsonNode january = receptions.get(0);
        Set<String> people = new HashSet<>();
        january.path("deputies").forEach(seat -> people.add(seat.path("deputy").asText()));
        JsonNode other = receptions.stream().filter(one -> !one.path("date").equals(january.path("date"))
                && one.path("status").asText().equals("PLANNED")
                && StreamSupport.stream(one.path("deputies").spliterator(), false)
                .anyMatch(seat -> people.contains(seat.path("deputy").asText()))).findFirst().orElseThrow();
        province.transit("/receptions/" + january.path("id").asText(), "MOVE", Map.of("date", other.path("date").asText(), "start", "10:00",
                "end", "12:00", "reason", "调整")).expectProblem(422, "reception.deputyElsewhere");
    }

    private Answer start() {
        return province.post("/plans", Map.of("area", CITY, "year", YEAR));
    }

    private String plan() {
        return "/plans/" + Desk.rows(province.get("/plans?area=" + CITY + "&year=" + YEAR).expect(200)).get(0).path("id").asText();
    }
}
