package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised with an answer comes back until it is kept and the speaker heard of it, or is given up with a reason. */
@ArquillianTest
@RunAsClient
class CommitmentsIT {
    private static final LocalDate TODAY = TestServer.today();
    private static final String PROMISED = TODAY.plusDays(60).toString();
    private static final String LATER = TODAY.plusDays(400).toString();

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private SweepArea area;

    @BeforeEach
    void register() throws Exception {
        area = new SweepArea(province).register();
    }

    @AfterEach
    void clear() {
        SweepArea.clear();
    }

    @Test
    void anAnswerThatPlansSomethingIsEnteredAndKeptOnlyWhenTheSpeakerHeardThatItIsDone() {
        String opinion = planned("路灯不亮", PROMISED);
        String path = entered(opinion);
        JsonNode made = province.get(path).expect(200).json();
        assertThat(made.path("state").asText()).isEqualTo("OPEN");
        assertThat(made.path("dueOn").asText()).isEqualTo(PROMISED);
        assertThat(made.path("what").asText()).isEqualTo("列入明年计划。");
        assertThat(made.path("unitName").asText()).isEqualTo(SweepArea.WATER);
        assertThat(term(path)).containsExactly(PROMISED);
        assertThat(told("COMMITMENT_MADE")).isEqualTo(1);
        ApiClient unit = area.unitClient();
        assertThat(steps(unit, path)).containsExactly("FULFIL", "ASK_MOVE");

        unit.transit(path, "FULFIL", Map.of()).expectProblem(422, "required");
        unit.transit(path, "FULFIL", Map.of("text", "路灯已装好。")).expect(200);
        assertThat(term(path)).isEmpty();
        assertThat(province.get("/opinions/" + opinion).json().path("result").asText()).isEqualTo("PLANNED");
        assertThat(steps(province, path)).containsExactly("TELL", "REJECT");
        unit.transit(path, "TELL", Map.of("how", "PHONE")).expectProblem(409, "notAllowedNow");
        province.transit(path, "TELL", Map.of()).expectProblem(422, "required");
        JsonNode kept = province.transit(path, "TELL", Map.of("how", "VISIT")).expect(200).json();

        assertThat(kept.path("state").asText()).isEqualTo("KEPT");
        assertThat(kept.path("toldHow").asText()).isEqualTo("VISIT");
        assertThat(province.get("/opinions/" + opinion).json().path("result").asText()).isEqualTo("SOLVED");
        assertThat(ActivityArea.column("select note from reception_opinion_step where opinion_id = " + opinion + " and action = 'PROMISE_KEPT'"))
                .containsExactly("路灯已装好。");
        province.transit(path, "WITHDRAW", Map.of("note", "x")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void aLaterDayNeedsAReasonAndApprovalAndIsCounted() {
        String path = entered(planned("渠道淤塞", PROMISED));
        ApiClient unit = area.unitClient();
        unit.transit(path, "ASK_MOVE", Map.of("until", LATER)).expectProblem(422, "required");
        unit.transit(path, "ASK_MOVE", Map.of("note", "资金未到位")).expectProblem(422, "required");
        unit.transit(path, "ASK_MOVE", Map.of("until", PROMISED, "note", "资金未到位")).expectProblem(422, "commitment.sameDay");
        unit.transit(path, "ASK_MOVE", Map.of("until", "2000-01-01", "note", "资金未到位")).expectProblem(422, "commitment.until");
        unit.transit(path, "ASK_MOVE", Map.of("until", LATER, "note", "资金未到位")).expect(200);
        assertThat(told("COMMITMENT_STEP")).isEqualTo(1);
        assertThat(province.get(path).json().path("dueOn").asText()).isEqualTo(PROMISED);
        assertThat(steps(unit, path)).containsExactly("FULFIL");
        province.transit(path, "REFUSE", Map.of("note", "应按期")).expect(200);
        assertThat(province.get(path).json().path("moves").asInt(-1)).isZero();

        unit.transit(path, "ASK_MOVE", Map.of("until", LATER, "note", "汛期不能施工")).expect(200);
        JsonNode granted = province.transit(path, "GRANT", Map.of()).expect(200).json();
        assertThat(granted.path("dueOn").asText()).isEqualTo(LATER);
        assertThat(granted.path("firstFor").asText()).isEqualTo(PROMISED);
        assertThat(granted.path("moves").asInt()).isEqualTo(1);
        assertThat(term(path)).containsExactly(LATER);
        assertThat(granted.path("steps")).hasSize(5);
    }

    @Test
    void aDayThatIsOverByTheTimeItIsDecidedIsNotGranted() {
        String path = entered(planned("堤岸加固", PROMISED));
        area.unitClient().transit(path, "ASK_MOVE", Map.of("until", LATER, "note", "资金未到位")).expect(200);
        Pairs.sql("update reception_commitment set asked_for = '2025-01-01' where id = " + id(path));
        province.transit(path, "GRANT", Map.of()).expectProblem(422, "commitment.until");
        province.transit(path, "GRANT", Map.of("until", LATER)).expect(200);
        assertThat(term(path)).containsExactly(LATER);
    }

    @Test
    void aPromiseThatLostItsDayGetsAnotherOne() {
        String path = entered(planned("沟渠清淤", PROMISED));
        province.transit(path, "MOVE", Map.of("until", LATER, "note", "汛期不能施工")).expect(200);
        Pairs.sql("update reception_commitment set due_on = null where id = " + id(path),
                "update reception_deadline set state = 'CANCELLED' where owner = 'COMMITMENT' and owner_id = " + id(path));
        province.transit(path, "MOVE", Map.of("until", PROMISED, "note", "可以施工")).expect(200);
        assertThat(term(path)).containsExactly(PROMISED);
    }

    @Test
    void whatCannotBeDoneIsWithdrawnWithAReason() {
        String opinion = planned("新建公园", PROMISED);
        String path = entered(opinion);
        province.transit(path, "WITHDRAW", Map.of()).expectProblem(422, "required");
        area.unitClient().transit(path, "WITHDRAW", Map.of("note", "不做了")).expectProblem(409, "notAllowedNow");
        province.transit(path, "WITHDRAW", Map.of("note", "土地性质不允许")).expect(200);
        assertThat(term(path)).isEmpty();
        assertThat(province.get("/opinions/" + opinion).json().path("result").asText()).isEqualTo("PLANNED");
        JsonNode figures = province.get("/statistics/commitments?area=" + SweepArea.COUNTY).expect(200).json();
        assertThat(figures.path("made").asInt()).isEqualTo(1);
        assertThat(figures.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(figures.path("owed").asInt(-1)).isZero();
    }

    @Test
    void whatTurnsOutNotToBeDoneGoesOnAndItsTermRunsAgain() {
        String path = entered(planned("井盖缺失", PROMISED));
        area.unitClient().transit(path, "FULFIL", Map.of("text", "已补齐。")).expect(200);
        province.transit(path, "REJECT", Map.of("note", "现场仍缺")).expect(200);
        assertThat(province.get(path).json().path("state").asText()).isEqualTo("OPEN");
        assertThat(term(path)).containsExactly(PROMISED);
    }

    @Test
    void figuresAddUpByUnitAreaAndYear() {
        String kept = entered(planned("公交站台", PROMISED));
        entered(planned("停车位", PROMISED));
        area.unitClient().transit(kept, "FULFIL", Map.of("text", "已建成。")).expect(200);
        province.transit(kept, "TELL", Map.of("how", "PHONE")).expect(200);
        for (String by : List.of("unit", "area", "year")) {
            JsonNode rows = province.get("/statistics/commitments?by=" + by + "&area=" + SweepArea.COUNTY).expect(200).json().path("data");
            assertThat(rows).as(by).hasSize(1);
            assertThat(rows.get(0).path("made").asInt()).as(by).isEqualTo(2);
            assertThat(rows.get(0).path("kept").asInt()).as(by).isEqualTo(1);
            assertThat(rows.get(0).path("keptInTime").asInt()).as(by).isEqualTo(1);
            assertThat(rows.get(0).path("conversionRate").asDouble()).as(by).isEqualTo(50.0);
            assertThat(rows.get(0).path("label").asText()).as(by).isNotBlank();
        }
        assertThat(listed("due=OWED")).isEqualTo(1);
        assertThat(listed("state=KEPT")).isEqualTo(1);
        assertThat(listed("due=OVERDUE")).isZero();
        assertThat(listed("year=" + TODAY.getYear())).isEqualTo(2);
        assertThat(listed("year=" + (TODAY.getYear() - 1))).isZero();
        assertThat(listed("unit=" + SweepArea.unit(SweepArea.WATER))).isEqualTo(2);
        assertThat(listed("unit=" + SweepArea.unit(SweepArea.ROADS))).isZero();
    }

    @Test
    void whatIsPastItsDayIsOverdueAndCarriedOn() {
        String path = entered(planned("饮水管网", PROMISED));
        Pairs.sql("update reception_commitment set due_on = '2025-12-31', first_for = '2025-12-31' where id = " + id(path));
        assertThat(listed("due=OVERDUE")).isEqualTo(1);
        assertThat(listed("due=NEAR")).isEqualTo(1);
        assertThat(province.get("/statistics/commitments?area=" + SweepArea.COUNTY).json().path("overdue").asInt()).isEqualTo(1);
        area.unitClient().transit(path, "FULFIL", Map.of("text", "已通水。")).expect(200);
        province.transit(path, "TELL", Map.of("how", "LETTER")).expect(200);
        assertThat(province.get("/statistics/commitments?area=" + SweepArea.COUNTY).json().path("keptInTime").asInt(-1)).isZero();
    }

    @Test
    void nothingOfAnotherAreaOrUnitIsSeenCountedOrDone() {
        String path = entered(planned("校门拥堵", PROMISED));
        for (String read : List.of(path, path + "/transitions")) {
            province.get(read).expect(200);
            xiangtan.get(read).expectProblem(404, "notFound");
            province.actingFor(Credentials.user("HANDLING_UNIT").login()).get(read).expectProblem(404, "notFound");
        }
        assertThat(xiangtan.get("/commitments?includeTotal=true&area=" + SweepArea.COUNTY).expect(200).json().path("page").path("total").asInt(-1)).isZero();
        assertThat(xiangtan.get("/statistics/commitments?area=" + SweepArea.COUNTY).expect(200).json().path("made").asInt(-1)).isZero();
        xiangtan.transit(path, province.get(path).etag(), "WITHDRAW", Map.of("note", "x")).expectProblem(404, "notFound");
        province.transit(path, "\"99\"", "WITHDRAW", Map.of("note", "x")).expectProblem(412, "stale");
        assertThat(Walk.through(xiangtan, "/commitments?limit=500").column("area")).isNotEmpty().allMatch(code -> code.startsWith("4303"));
    }

    @Test
    void everyAnswerOfTheSheetsThatPlansSomethingStandsInTheLedger() {
        assertThat(ActivityArea.column("select count(*) from reception_opinion o left join reception_commitment c on c.opinion_id = o.id"
                + " where o.result = 'PLANNED' and o.merged_into is null and o.suggestion_id is null and c.id is null and o.area_code not like '43138%'")).containsExactly("0");
        assertThat(province.get("/commitments?year=2018&due=UNDATED&area=430300&includeTotal=true").expect(200).json().path("page").path("total").asInt())
                .isEqualTo(308);
    }

    @Test
    void howManyQueriesThePagesTakeDoesNotDependOnTheNumberOfPromises() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String path = entered(planned("绿化带", PROMISED));
        for (String page : List.of("/reception/commitments.xhtml?by=YEAR&area=" + SweepArea.COUNTY, "/reception/commitment.xhtml?id=" + id(path))) {
            assertThat(office.get(page).statusCode()).as(page).isEqualTo(200);
            Statements few = Statements.during(() -> office.get(page));
            assertThat(few.writes()).as(page).isZero();
            entered(planned("绿化带" + page.length(), PROMISED));
            assertThat(Statements.during(() -> office.get(page)).selectsOfPage()).as(page).hasSameSizeAs(few.selectsOfPage());
        }
    }

    /** Key of an opinion that was answered with a plan. */
    private String planned(String title, String until) {
        String path = "/opinions/" + area.opinion(title);
        province.transit(path, "HAND_ON", Map.of("leadUnit", SweepArea.unit(SweepArea.WATER))).expect(200);
        province.transit(path, "ACCEPT", Map.of()).expect(200);
        Map<String, Object> answer = new LinkedHashMap<>(Map.of("result", "PLANNED", "reply", "列入明年计划。"));
        answer.put("promisedFor", until);
        province.transit(path, "REPLY", answer).expect(200);
        return path.substring("/opinions/".length());
    }

    /** Path of the promise that the opinion's answer made; fails unless there is one. */
    private String entered(String opinion) {
        List<JsonNode> rows = Desk.rows(province.get("/commitments?opinion=" + opinion).expect(200));
        assertThat(rows).hasSize(1);
        return "/commitments/" + rows.get(0).path("id").asText();
    }

    private int listed(String filter) {
        return province.get("/commitments?includeTotal=true&area=" + SweepArea.COUNTY + "&" + filter).expect(200).json().path("page").path("total").asInt(-1);
    }

    private static List<String> term(String path) {
        return ActivityArea.column("select ends_on from reception_deadline where owner = 'COMMITMENT' and state = 'RUNNING' and owner_id = " + id(path));
    }

    private static String id(String path) {
        return path.substring("/commitments/".length());
    }

    private static int told(String kind) {
        return Integer.parseInt(ActivityArea.column("select count(*) from registry_notice where kind = '" + kind + "' and area_code = '"
                + SweepArea.COUNTY + "'").get(0));
    }

    private static List<String> steps(ApiClient client, String path) {
        return Desk.rows(client.transitions(path).expect(200)).stream().map(JsonNode::asText).toList();
    }
}
