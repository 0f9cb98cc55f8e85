package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What groups do together: planned, answered, held, counted; and whose it is. */
@ArquillianTest
@RunAsClient
class ActivitiesIT {
    private static final String COUNTY = ActivityArea.COUNTY;
    private static final int YEAR = TestServer.today().getYear();
    private static final String PAST = YEAR - 1 + "-05-06";
    private static final String LED = """
            select g.id from registry_account a join registry_mandate m on m.person_id = a.person_id join registry_group g on g.leader_id = m.id
            where a.login =\s""";
    private static final String TO_COME = YEAR + 1 + "-05-06";

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private ActivityArea area;

    @BeforeEach
    void register() throws Exception {
        ActivityArea.clear();
        area = new ActivityArea(province).register();
    }

    @AfterEach
    void clear() {
        ActivityArea.clear();
    }

    @Test
    void anActivityIsPlannedInvitedToHeldAndCorrected() {
        String path = area.planned(COUNTY, PAST, "视察饮水工程");
        assertThat(steps(path)).containsExactly("INVITE", "UNINVITE", "HOLD", "CANCEL");
        JsonNode invited = province.transit(path, "INVITE", Map.of("members", true)).expect(200).json();
        assertThat(column(invited, "name")).containsExactly("吉首活动丙", "吉首活动乙", "吉首活动甲");
        assertThat(column(invited, "attendance")).containsOnly("EXPECTED");
        province.transit(path, "INVITE", Map.of("members", true)).expectProblem(422, "activity.nobodyNew");

        List<String> deputies = area.deputies(COUNTY);
        province.transit(path, "HOLD", Map.of("attendance", ActivityArea.attendance("CAME", deputies.subList(0, 2))))
                .expectProblem(422, "activity.attendanceOpen");
        province.transit(path, "HOLD", Map.of("attendance", ActivityArea.attendance("ABSENT", deputies))).expectProblem(422, "activity.nobodyCame");
        JsonNode held = hold(path, deputies.subList(0, 2), deputies.subList(2, 3));
        assertThat(held.path("status").asText()).isEqualTo("HELD");
        assertThat(held.path("findings").asText()).isEqualTo("水质合格");
        assertThat(column(held, "attendance")).containsExactlyInAnyOrder("CAME", "CAME", "EXCUSED");
        assertThat(steps(path)).containsExactly("HOLD");
        assertThat(column(hold(path, deputies, List.of()), "attendance")).containsOnly("CAME");
        province.transit(path, "CANCEL", Map.of("reason", "太晚")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void whatIsMissingForTheYearIsCountedGroupByGroup() {
        province.get("/statistics/activities?area=" + COUNTY + "&year=" + (YEAR - 1)).expect(200);
        String one = area.invited(COUNTY, PAST, "第一次");
        hold(one, area.deputies(COUNTY), List.of());
        area.planned(COUNTY, YEAR - 1 + "-06-06", "第二次");
        province.transit(area.planned(COUNTY, YEAR - 1 + "-07-06", "第三次"), "CANCEL", Map.of("reason", "汛期")).expect(200);

        JsonNode goal = province.get("/statistics/activities?area=" + COUNTY + "&year=" + (YEAR - 1)).expect(200).data().get(0);
        assertThat(goal.path("held").asInt()).isEqualTo(1);
        assertThat(goal.path("planned").asInt()).isEqualTo(1);
        assertThat(goal.path("required").asInt()).isEqualTo(4);
        assertThat(goal.path("short").asBoolean()).isTrue();
        assertThat(province.get("/statistics/activities?area=" + COUNTY + "&year=" + YEAR).expect(200).data().get(0).path("held").asInt(-1)).isZero();
    }

    @Test
    void whoIsInvitedIsToldAndAskedAnewWhenItIsMoved() {
        String path = area.invited(COUNTY, TO_COME, "调研");
        String deputy = area.deputies(COUNTY).get(0);
        answer(province, path, deputy, "ACCEPT", null).expect(200);
        assertThat(told("ACTIVITY_INVITED", path)).isEqualTo(3);

        Map<String, Object> other = area.plan(COUNTY, TO_COME, "改了主题");
        assertThat(answers(province.put(path, province.get(path).etag(), other).expect(200).json(), deputy)).isEqualTo("ACCEPTED");
        assertThat(told("ACTIVITY_MOVED", path)).isZero();
        other.put("date", YEAR + 1 + "-05-07");
        JsonNode moved = province.put(path, province.get(path).etag(), other).expect(200).json();
        assertThat(moved.path("movedFrom").asText()).isEqualTo(TO_COME);
        assertThat(answers(moved, deputy)).isEqualTo("OPEN");
        assertThat(told("ACTIVITY_MOVED", path)).isEqualTo(3);

        answer(province, path, deputy, "DECLINE", "出差").expect(200);
        province.transit(path, "CANCEL", Map.of("reason", "天气")).expect(200);
        assertThat(told("ACTIVITY_CANCELLED", path)).isEqualTo(2);
        province.put(path, province.get(path).etag(), other).expectProblem(409, "notAllowedNow");
        answer(province, path, deputy, "ACCEPT", null).expectProblem(409, "notAllowedNow");
    }

    @Test
    void whoeverIsNoLongerInvitedIsToldUnlessTheyHadDeclined() {
        String path = area.invited(COUNTY, TO_COME, "少请两位");
        List<String> deputies = area.deputies(COUNTY);
        answer(province, path, deputies.get(1), "DECLINE", "住院").expect(200);
        province.transit(path, "UNINVITE", Map.of("deputy", deputies.get(0))).expect(200);
        province.transit(path, "UNINVITE", Map.of("deputy", deputies.get(1))).expect(200);

        assertThat(told("ACTIVITY_UNINVITED", path)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfWhatIsWrittenDownLater() {
        assertThat(told("ACTIVITY_INVITED", area.invited(COUNTY, PAST, "补记"))).isZero();
    }

    @Test
    void whatIsWrongIsRefusedAtTheField() {
        refused("date", "1990-01-01", "activity.day");
        refused("until", YEAR + 1 + "-05-05", "activity.span");
        refused("until", YEAR + 1 + "-07-05", "activity.span");
        refused("end", "08:00", "activity.times");
        refused("end", null, "activity.bothTimes");
        refused("topic", " ", "invalid");
        refused("group", "123456789012345678", null);
        province.post("/activities", Map.of("group", area.group(COUNTY), "nobody", "x")).expect(400);
        String path = area.invited(COUNTY, TO_COME, "将来的");
        province.transit(path, "HOLD", Map.of("attendance", ActivityArea.attendance("CAME", area.deputies(COUNTY)))).expectProblem(422, "activity.notYet");
        province.transit(path, "BURN", Map.of()).expectProblem(422, "action.unknown");
        province.transit(path, "INVITE", Map.of("deputies", List.of("123456789012345678"))).expectProblem(422, "deputy.unknown");
        province.transit(path, "CANCEL", Map.of()).expectProblem(422, "required");
        province.post(path + "/transitions", Map.of("action", "CANCEL")).expectProblem(428, "ifMatch.missing");
        String deputy = area.deputies(COUNTY).get(0);
        answer(province, path, deputy, "DECLINE", null).expectProblem(422, "required");
        province.transit(path, "UNINVITE", Map.of("deputy", deputy)).expect(200);
        province.transit(path, "UNINVITE", Map.of("deputy", deputy)).expectProblem(404, "notFound");
    }

    @Test
    void ofTwoWhoChangeOneActivityAtOnceTheSecondIsToldSo() {
        String path = area.planned(COUNTY, TO_COME, "同时");
        String etag = province.get(path).etag();
        List<Integer> answers = Stream.of("甲", "乙").map(reason -> CompletableFuture.supplyAsync(
                () -> province.transit(path, etag, "INVITE", Map.of("members", true)).status())).toList().stream().map(CompletableFuture::join).sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @Test
    void aWholeGroupCanAnswerAtOnce() {
        String path = area.invited(COUNTY, TO_COME, "齐答");
        List<Integer> answers = area.deputies(COUNTY).stream().map(deputy -> CompletableFuture.supplyAsync(
                () -> answer(province, path, deputy, "ACCEPT", null).status())).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsOnly(200);
        assertThat(column(province.get(path).json(), "answer")).containsOnly("ACCEPTED");
    }

    @Test
    void itLeadsToOpinionsAndIsPaidOutOfTheGroupsFunds() {
        String group = area.group(COUNTY);
        String path = area.planned(COUNTY, PAST, "有成果的");
        String opinion = province.get("/opinions?limit=1").expect(200).data().get(0).path("id").asText();
        province.post(path + "/records/outcomes", Map.of("kind", "OPINION", "target", opinion)).expect(201);
        province.post(path + "/records/outcomes", Map.of("kind", "OPINION", "target", opinion)).expectProblem(422, "activity.linked");
        province.post(path + "/records/outcomes", Map.of("kind", "OPINION", "target", "1")).expectProblem(404, "notFound");
        Map<String, Object> expense = Map.of("spentOn", PAST, "purpose", "租车", "fen", 80000, "voucher", "活动-" + System.nanoTime());
        JsonNode papers = province.post(path + "/records/expenses", expense).expect(201).json();
        province.post(path + "/records/expenses", expense).expectProblem(422, "spending.twice");

        assertThat(papers.path("expenses").path(0).path("fen").asLong()).isEqualTo(80000);
        assertThat(papers.path("opinions").path(0).path("id").asText()).isEqualTo(opinion);
        assertThat(ActivityArea.column("select sum(fen) from registry_spending where holder = 'GROUP' and holder_id = " + group).get(0)).isNotNull();
    }

    @Test
    void aLeaderPlansForTheOwnGroupAndAnswersForHimself() throws Exception {
        ApiClient leader = province.actingFor(Credentials.user("GROUP_LEADER").login());
        String own = ActivityArea.column(LED + "'" + Credentials.user("GROUP_LEADER").login() + "'").get(0);
        String other = Desk.rows(xiangtan.get("/groups?limit=500").expect(200)).stream().map(row -> row.path("id").asText())
                .filter(id -> !id.equals(own)).findFirst().orElseThrow();
        Map<String, Object> body = area.plan(COUNTY, TO_COME, "组长安排");
        body.put("group", other);
        leader.post("/activities", body).expectProblem(422, "activity.notYours");
        String foreign = "/activities/" + xiangtan.post("/activities", body).expect(201).json().path("id").asText();
        leader.get(foreign).expectProblem(404, "notFound");
        body.put("group", own);
        String path = "/activities/" + leader.post("/activities", body).expect(201).json().path("id").asText();
        leader.transit(path, "INVITE", Map.of("members", true)).expect(200);

        assertThat(Desk.rows(leader.get("/activities").expect(200))).extracting(row -> "/activities/" + row.path("id").asText()).containsExactly(path);
        String leaderKey = ActivityArea.column("select leader_id from registry_group where id = " + own).get(0);
        answer(leader, path, leaderKey, "DECLINE", "出国").expect(200);
        assertThat(told("ACTIVITY_ANSWERED", path)).isEqualTo(1);
        assertThat(ActivityArea.column("select recipient from registry_notice where path like '%" + path.substring(12) + "' and kind = 'ACTIVITY_ANSWERED'"))
                .allMatch(recipient -> recipient.contains("LIAISON_OFFICE"));
        assertThat(ActivityArea.column("select arguments from registry_notice where path like '%" + path.substring(12) + "' and kind = 'ACTIVITY_ANSWERED'"))
                .noneMatch(arguments -> arguments.contains("出国"));
        leader.post(path + "/records/expenses", Map.of("spentOn", PAST, "purpose", "x", "fen", 1, "voucher", "y")).expect(403);
        // No client serves the directors' meeting, so it is looked at as the directors do: on the page.
        assertThat(Session.of(Credentials.user("DIRECTORS", "430300")).get("/reception/activity.xhtml?id=" + path.substring(12)).statusCode())
                .isEqualTo(200);
        province.actingFor(Credentials.user("HANDLING_UNIT").login()).get(path).expectProblem(404, "notFound");
    }

    @Test
    void nothingOfAnotherAreaIsSeenCountedOrDone() {
        String path = area.invited(COUNTY, TO_COME, "外地");
        String etag = province.get(path).etag();

        assertThat(xiangtan.get("/activities?includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        for (String filter : List.of("area=" + COUNTY, "group=" + area.group(COUNTY), "deputy=" + area.deputies(COUNTY).get(0), "status=PLANNED")) {
            assertThat(xiangtan.get("/activities?" + filter).expect(200).data()).as(filter).isEmpty();
        }
        for (String read : List.of(path, path + "/transitions", path + "/records", path + "/invitees/" + area.deputies(COUNTY).get(0),
                "/statistics/activities?area=" + COUNTY)) {
            province.get(read).expect(200);
            xiangtan.get(read).expectProblem(404, "notFound");
        }
        for (String action : List.of("INVITE", "UNINVITE", "CANCEL")) {
            xiangtan.transit(path, etag, action, Map.of("reason", "x", "members", true, "deputy", area.deputies(COUNTY).get(0)))
                    .expectProblem(404, "notFound");
        }
        xiangtan.put(path, etag, area.plan(COUNTY, TO_COME, "越界")).expectProblem(404, "notFound");
        xiangtan.post("/activities", area.plan(COUNTY, TO_COME, "越界")).expectProblem(404, "notFound");
        xiangtan.post(path + "/records/outcomes", Map.of("kind", "OPINION", "target", xiangtan.get("/opinions?limit=1").data().get(0).path("id").asText()))
                .expectProblem(404, "notFound");
        assertThat(province.get(path).etag()).isEqualTo(etag);
    }

    @Test
    void howManyQueriesTheListAndItsPagesTakeDoesNotDependOnTheirLength() throws Exception {
        for (int each = 1; each <= 4; each++) {
            area.invited(COUNTY, TO_COME, "第" + each + "次");
        }
        String list = "/activities?area=" + COUNTY + "&limit=";
        province.get(list + 2).expect(200);
        assertThat(Statements.during(() -> province.get(list + 2)).selects()).isEqualTo(5);
        assertThat(Statements.during(() -> province.get(list + 500)).selects()).isEqualTo(5);
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        for (String page : List.of("/reception/activities.xhtml?area=" + COUNTY, "/reception/activityGoals.xhtml?area=" + COUNTY)) {
            assertThat(office.get(page).statusCode()).as(page).isEqualTo(200);
            Statements few = Statements.during(() -> office.get(page));
            assertThat(few.writes()).as(page).isZero();
            area.invited(ActivityArea.COUNTY, TO_COME, "又一次");
            assertThat(Statements.during(() -> office.get(page)).selectsOfPage()).as(page).hasSameSizeAs(few.selectsOfPage());
        }
    }

    private JsonNode hold(String path, List<String> came, List<String> excused) {
        List<Map<String, String>> attendance = new ArrayList<>(ActivityArea.attendance("CAME", came));
        attendance.addAll(ActivityArea.attendance("EXCUSED", excused));
        return province.transit(path, "HOLD", Map.of("attendance", attendance, "findings", "水质合格")).expect(200).json();
    }

    private static Answer answer(ApiClient client, String path, String deputy, String action, String reason) {
        return client.transit(path + "/invitees/" + deputy, action, reason == null ? Map.of() : Map.of("reason", reason));
    }

    private void refused(String field, String value, String code) {
        Map<String, Object> body = area.plan(COUNTY, TO_COME, "不合适的");
        body.put(field, value);
        Answer answer = province.post("/activities", body);
        if (code == null) {
            answer.expectProblem(404, "notFound");
        } else {
            assertThat(answer.expect(422).json().path("errors").path(0).path("pointer").asText()).as(field).isEqualTo("/" + field);
            assertThat(answer.body()).as(field).contains(code.equals("invalid") ? "topic" : code);
        }
    }

    private static int told(String kind, String path) {
        return Integer.parseInt(ActivityArea.column("select count(*) from registry_notice where kind = '" + kind + "' and path like '%="
                + path.substring("/activities/".length()) + "'").get(0));
    }

    private List<String> steps(String path) {
        return Desk.rows(province.transitions(path).expect(200)).stream().map(JsonNode::asText).toList();
    }

    private static String answers(JsonNode activity, String deputy) {
        return StreamSupport.stream(activity.path("attendance").spliterator(), false).filter(each -> each.path("deputy").asText().equals(deputy))
                .findFirst().orElseThrow().path("answer").asText();
    }

    private static List<String> column(JsonNode activity, String field) {
        return StreamSupport.stream(activity.path("attendance").spliterator(), false).map(each -> each.path(field).asText()).toList();
    }
}
