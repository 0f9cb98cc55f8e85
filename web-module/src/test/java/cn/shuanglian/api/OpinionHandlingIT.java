package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class OpinionHandlingIT {
    private static final String WATER = "湘潭市水务局";
    private static final String BUILDING = "湘潭市住房和城乡建设局";
    private static final Map<String, String> TOLD = Map.of("satisfaction", "DISSATISFIED", "attitude", "SATISFIED", "how", "VISIT", "by", "李站长");

    private final ApiClient office = ApiClient.forArea("430300");
    private final ApiClient unit = office.actingFor("shuiwu-xiangtan");
    private final Desk desk = Desk.in(office, "430300");

    @Test
    void aUnitComplainedAboutNeverLearnsWhoSpokeThoughItHandlesTheMatter() {
        Map<String, Object> body = desk.opinion("水务窗口态度差");
        body.put("speaker", Map.of("kind", "ENTERPRISE", "name", "赵金哨", "phone", "13912345678"));
        String opinion = "/opinions/" + office.post("/opinions", body).expect(201).json().path("id").asText();
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed(WATER))).expect(200);
        assertThat(unit.get(opinion).json().path("speaker").path("kind").asText()).isEqualTo("ENTERPRISE");

        office.put(opinion + "/about-unit", office.get(opinion).etag(), Map.of("unit", unitNamed(WATER))).expect(200);

        for (Answer told : List.of(unit.get(opinion).expect(200), unit.get("/opinions?limit=500&q=" + number(opinion)).expect(200))) {
            assertThat(told.body()).contains("水务窗口态度差").doesNotContain("赵", "139", "ENTERPRISE");
        }
        assertThat(new String(unit.file("/opinions?q=" + number(opinion), "text/csv"), StandardCharsets.UTF_8)).contains("水务窗口态度差")
                .doesNotContain("企业", "赵");
        assertThat(office.get(opinion).json().path("speaker").path("kind").asText()).isEqualTo("ENTERPRISE");
        assertThat(office.get(opinion).json().path("speaker").path("name").asText()).startsWith("赵");
    }

    @Test
    void anAnswerUnderReviewIsNoAnswerYetAndCountsFromTheDayItWasSubmitted() {
        String opinion = accepted("审核中的答复");
        unit.transit(opinion, "REPLY", Map.of("result", "SOLVED", "reply", "好了。")).expectProblem(409, "notAllowedNow");
        unit.transit(opinion, "SUBMIT_REPLY", Map.of("result", "PLANNED", "reply", "列入明年计划。")).expectProblem(422, "required");
        unit.transit(opinion, "SUBMIT_REPLY", Map.of("result", "SOLVED", "reply", "好了。", "promisedFor", "2030-01-01"))
                .expectProblem(422, "opinion.promisedForPlanned");
        unit.transit(opinion, "SUBMIT_REPLY", Map.of("result", "NOT_ACCEPTED", "reply", "不办。")).expectProblem(422, "opinion.declineInstead");
        String day = LocalDate.now().plusYears(1).toString();
        Answer submitted = unit.transit(opinion, "SUBMIT_REPLY", Map.of("result", "PLANNED", "reply", "列入明年计划。", "promisedFor", day,
                "replyNumber", "潭水函〔2026〕9号")).expect(200);
        assertThat(submitted.json().has("result")).isFalse();
        assertThat(submitted.json().path("course").path("answers").path(0).path("state").asText()).isEqualTo("SUBMITTED");

        office.transit(opinion, "RETURN_REPLY", Map.of("note", "请写明哪一段")).expect(200);
        unit.transit(opinion, "SUBMIT_REPLY", Map.of("result", "PLANNED", "reply", "雨湖路段列入明年计划。", "promisedFor", day)).expect(200);
        Answer approved = office.transit(opinion, "APPROVE_REPLY", Map.of("replyNumber", "潭水函〔2026〕10号")).expect(200);

        assertThat(approved.json().path("reply").asText()).isEqualTo("雨湖路段列入明年计划。");
        assertThat(approved.json().path("course").path("promisedFor").asText()).isEqualTo(day);
        assertThat(approved.json().path("course").path("replyNumber").asText()).isEqualTo("潭水函〔2026〕10号");
    }

    @Test
    void aCoUnitSpeaksForItselfOnlyAndTheLeadUnitReadsIt() {
        String opinion = desk.recorded("两家一起办");
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed(BUILDING), "coUnits", List.of(unitNamed(WATER)))).expect(200);

        Answer said = unit.transit(opinion, "CO_REPLY", Map.of("reply", "管网图已提供。", "unit", unitNamed(BUILDING))).expect(200);

        assertThat(said.json().path("course").path("coReplies").path(0).path("unit").asText()).isEqualTo(unitNamed(WATER));
        assertThat(said.json().path("course").path("coReplies").path(0).path("reply").asText()).isEqualTo("管网图已提供。");
        office.transit(opinion, "CO_REPLY", Map.of("reply", "代记", "unit", unitNamed("湘潭市公安局"))).expectProblem(422, "opinion.notCoUnit");
        unit.transit(opinion, "ACCEPT", Map.of()).expectProblem(409, "notAllowedNow");

        JsonNode again = office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed("湘潭市公安局"))).expect(200).json().path("course");

        assertThat(again.path("coReplies")).isEmpty();
        assertThat(again.path("answers").path(0).path("unit").asText()).isEqualTo(unitNamed(WATER));
        assertThat(again.path("answers").path(0).path("reply").asText()).isEqualTo("管网图已提供。");
    }

    /** One is a decision with a way to object, the other a promise with a day; neither is given between two visitors. */
    @Test
    void nothingIsDeclinedOrPutIntoAPlanOnTheSpot() throws Exception {
        Map<String, Object> body = desk.opinion("当场能答什么");
        body.put("route", "ON_THE_SPOT");
        body.put("reply", "已答复。");
        for (Map.Entry<String, String> result : Map.of("NOT_ACCEPTED", "opinion.declineInstead", "PLANNED", "opinion.plannedLater").entrySet()) {
            body.put("result", result.getKey());
            assertThat(office.post("/opinions", body).expectProblem(422, result.getValue()).json().path("errors").path(0).path("pointer").asText())
                    .isEqualTo("/result");
        }
        assertThat(ActivityArea.column("select id from reception_opinion where reception_id = " + body.get("reception"))).isEmpty();
        body.remove("result");
        body.remove("reply");
        String opinion = "/opinions/" + office.post("/opinions", body).expect(201).json().path("id").asText();
        office.transit(opinion, "REPLY", Map.of("result", "PLANNED", "reply", "列入明年计划。", "promisedFor", LocalDate.now().plusYears(1).toString()))
                .expect(200);
    }

    @Test
    void aDissatisfiedSpeakerIsHandledOnceMoreThenMetAndEveryAnswerStays() {
        String opinion = accepted("两次不满意");
        office.transit(opinion, "REPLY", Map.of("result", "EXPLAINED", "reply", "第一次答复。")).expect(200);
        office.transit(opinion, "FEED_BACK", Map.of("satisfaction", "DISSATISFIED")).expectProblem(422, "required");
        office.transit(opinion, "FEED_BACK", Map.of("satisfaction", "NOT_REACHED", "attitude", "SATISFIED", "how", "PHONE"))
                .expectProblem(422, "opinion.attitude");
        office.transit(opinion, "FEED_BACK", TOLD).expect(200);
        office.transit(opinion, "CLOSE", Map.of()).expectProblem(409, "notAllowedNow");
        Answer again = office.transit(opinion, "REHANDLE", Map.of("note", "井盖还是响")).expect(200);
        assertThat(again.json().has("reply")).isFalse();
        assertThat(again.json().has("satisfaction")).isFalse();
        office.transit(opinion, "ACCEPT", Map.of()).expect(200);
        office.transit(opinion, "REPLY", Map.of("result", "PARTLY", "reply", "第二次答复。")).expect(200);
        office.transit(opinion, "FEED_BACK", TOLD).expect(200);
        office.transit(opinion, "REHANDLE", Map.of("note", "还是响")).expectProblem(409, "notAllowedNow");
        office.transit(opinion, "COORDINATE", Map.of()).expect(200);
        office.transit(opinion, "RECORD_MEETING", Map.of("result", "SOLVED", "reply", "当场换盖。", "note", "两家到会。")).expectProblem(422, "required");
        office.transit(opinion, "RECORD_MEETING", Map.of("result", "SOLVED", "reply", "当场换盖。", "note", "两家到会。", "coUnits",
                List.of(unitNamed(WATER), unitNamed(BUILDING)))).expect(200);
        office.transit(opinion, "FEED_BACK", TOLD).expect(200);
        Answer closed = office.transit(opinion, "CLOSE", Map.of()).expect(200);

        assertThat(closed.json().path("course").path("answers")).extracting(answer -> answer.path("reply").asText())
                .containsExactly("第一次答复。", "第二次答复。");
        assertThat(closed.json().path("course").path("answers")).extracting(answer -> answer.path("satisfaction").asText())
                .containsOnly("DISSATISFIED");
        assertThat(closed.json().path("course").path("meetings").path(0).path("units")).hasSize(2);
        assertThat(closed.json().path("course").path("fedBackBy").asText()).isEqualTo("李站长");
        assertThat(closed.json().path("course").path("attitude").asText()).isEqualTo("SATISFIED");
    }

    @Test
    void timeIsGivenTakenAndStopped() {
        String opinion = accepted("办理期限");
        LocalDate before = deadline(opinion);
        unit.transit(opinion, "ASK_EXTENSION", Map.of("days", 0, "note", "难")).expectProblem(422, "opinion.days");
        unit.transit(opinion, "ASK_EXTENSION", Map.of("days", 10, "note", "难")).expect(200);
        unit.transit(opinion, "GRANT_EXTENSION", Map.of()).expectProblem(409, "notAllowedNow");
        office.transit(opinion, "GRANT_EXTENSION", Map.of()).expect(200);
        assertThat(deadline(opinion)).isBetween(before.plusDays(8), before.plusDays(18));
        unit.transit(opinion, "ASK_EXTENSION", Map.of("days", 21, "note", "仍难")).expect(200);
        office.transit(opinion, "GRANT_EXTENSION", Map.of()).expectProblem(422, "deadline.tooManyDays");
        office.transit(opinion, "REFUSE_EXTENSION", Map.of("note", "抓紧")).expect(200);
        office.transit(opinion, "PAUSE", Map.of("note", "等鉴定")).expect(200);
        assertThat(office.get(opinion).json().has("deadline")).isFalse();
        office.transit(opinion, "RESUME", Map.of()).expect(200);
        assertThat(deadline(opinion)).isBetween(before.plusDays(8), before.plusDays(18));
    }

    @Test
    void aUnitIsUrgedOnceInThreeDaysFromTheSameHeight() {
        String opinion = accepted("催办");
        office.transit(opinion, "URGE", Map.of("note", "请抓紧")).expect(200);
        office.transit(opinion, "URGE", Map.of()).expectProblem(422, "opinion.urgedLately");
        office.transit(opinion, "URGE", Map.of("level", "DIRECTORS")).expectProblem(422, "opinion.urgeLevel");
        office.actingFor("zhengfu-xiangtan").transit(opinion, "URGE", Map.of()).expectProblem(422, "opinion.urgedLately");
    }

    @Test
    void whatIsNotTakenOnSaysWhyAndWhereToGo() {
        String opinion = desk.recorded("官司未了");
        office.transit(opinion, "DECLINE", Map.of("note", "请走诉讼。")).expectProblem(422, "required");
        office.transit(opinion, "DECLINE", Map.of("note", "请走诉讼。", "declineReason", "COURT_CASE")).expectProblem(422, "required");
        Answer declined = office.transit(opinion, "DECLINE", Map.of("note", "请走诉讼。", "declineReason", "COURT_CASE", "goTo", "雨湖区人民法院")).expect(200);
        assertThat(declined.json().path("result").asText()).isEqualTo("NOT_ACCEPTED");
        assertThat(declined.json().path("course").path("declineReason").asText()).isEqualTo("COURT_CASE");
        assertThat(declined.json().path("course").path("goTo").asText()).isEqualTo("雨湖区人民法院");
    }

    @Test
    void whatIsReportedUpIsAnsweredFromAbove() {
        String opinion = desk.recorded("省管道路");
        Answer up = office.transit(opinion, "REPORT_UP", Map.of()).expect(200);
        assertThat(up.json().path("status").asText()).isEqualTo("REPORTED_UP");
        assertThat(up.json().path("course").path("reportedTo").asText()).isEqualTo("430000");
        ApiClient.forArea("430000").transit(opinion, "REPLY", Map.of("result", "SOLVED", "reply", "省厅已修。")).expect(200);
        assertThat(office.get(opinion).json().path("reply").asText()).isEqualTo("省厅已修。");
    }

    @Test
    void noSuggestionNoWayIntoOne() {
        office.transit(desk.recorded("没有建议"), "INTO_SUGGESTION", Map.of()).expectProblem(422, "opinion.noSuggestion");
    }

    private String accepted(String title) {
        String opinion = desk.recorded(title);
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unitNamed(WATER))).expect(200);
        unit.transit(opinion, "ACCEPT", new HashMap<>()).expect(200);
        return opinion;
    }

    private LocalDate deadline(String opinion) {
        return LocalDate.parse(office.get(opinion).expect(200).json().path("deadline").asText());
    }

    private String number(String opinion) {
        return office.get(opinion).expect(200).json().path("number").asText();
    }

    private String unitNamed(String name) {
        return Desk.rows(office.get("/units?limit=500&area=430300").expect(200)).stream().filter(row -> name.equals(row.path("name").asText()))
                .findFirst().orElseThrow().path("id").asText();
    }
}
