package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.OpinionWay;
import cn.shuanglian.reception.opinion.WayCondition;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tries every step in every state as every role, over the API and on the page, and compares with the one table. */
@ArquillianTest
@RunAsClient
class OpinionMatrixIT {
    private static final int VERSION = 7;
    /** Every form of a step names it. */
    private static final Pattern STEP = Pattern.compile("data-step=\"([A-Z_]+)\"");
    private static final Map<String, String> LOGINS = Map.of("STATION_OFFICER", "zhandian-qiaotou", "TOWNSHIP_OFFICE",
            "xiangzhen-lusong", "LIAISON_OFFICE", "lianluo-lusong", "GOVERNMENT_OFFICE", "zhengfu-zhuzhou", "DEPUTY", "daibiao-lusong");

    private final ApiClient province = ApiClient.forArea("430000");
    private Connection connection;
    private String lusong;
    private String xiangtan;
    private String water;
    private String otherOfXiangtan;
    private String ofZhuzhou;
    private String anotherOfZhuzhou;

    /** What an opinion is like beside its state, and what of the conditions holds then. */
    private record Scene(OpinionStatus status, String columns, Set<WayCondition> holds) {
    }

    @BeforeEach
    void twoOpinions() throws SQLException {
        connection = TestServer.database().connect();
        lusong = key(Desk.in(province, "430203").recorded("每格都试"));
        xiangtan = key(Desk.in(province, "430300").recorded("每格都试"));
        water = text("select unit_id from registry_account where login = 'shuiwu-xiangtan'");
        otherOfXiangtan = text("select min(id) from registry_unit where area_code = '430300' and id <> " + water);
        ofZhuzhou = text("select min(id) from registry_unit where area_code = '430200'");
        anotherOfZhuzhou = text("select max(id) from registry_unit where area_code = '430200'");
        run("update reception_opinion set station_id = (select station_id from registry_account where login = 'zhandian-qiaotou'), "
                + "mandate_id = (select min(m.id) from registry_mandate m join registry_account a on a.person_id = m.person_id where a.login = 'daibiao-lusong'), "
                + "followed_by = mandate_id where id = " + lusong);
        String suggestion = text("select min(id) from reception_suggestion");
        for (String opinion : List.of(lusong, xiangtan)) {
            run("insert into reception_suggestion_link (id, suggestion_id, kind, target_id) values (" + opinion + ", " + suggestion
                    + ", 'SOURCE_OPINION', " + opinion + ")");
        }
    }

    /** What was put in place by hand is told to the feed, and the ties are taken back. */
    @AfterEach
    void tell() throws SQLException {
        String both = lusong + ", " + xiangtan;
        run("delete from reception_suggestion_link where id in (" + both + ")");
        run("insert into registry_change (id, type, object_id, area_code, kind, changed_at) select id + 3, 'opinion', id, area_code, 'SAVED', 1 "
                + "from reception_opinion where id in (" + both + ")");
        connection.close();
    }

    @Test
    void everyCellOverTheApiIsAsTheTableHasIt() throws Exception {
        List<String> wrong = new ArrayList<>();
        int allowed = 0;
        for (Scene scene : scenes()) {
            for (String role : LOGINS.keySet()) {
                allowed += tryAll(scene, role, province.actingFor(LOGINS.get(role)), lusong, ofZhuzhou, anotherOfZhuzhou, wrong);
            }
            ApiClient unit = province.actingFor("shuiwu-xiangtan");
            allowed += tryAll(scene, "HANDLING_UNIT", unit, xiangtan, water, otherOfXiangtan, wrong);
            allowed += tryAll(scene, "CO_UNIT", unit, xiangtan, otherOfXiangtan, water, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(allowed).isGreaterThan(120);
    }

    @Test
    void thePageOffersEveryRoleWhatTheTableAllowsAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, Credentials> people = new LinkedHashMap<>();
        for (String role : List.of("STATION_OFFICER", "TOWNSHIP_OFFICE", "DEPUTY")) {
            people.put(role, Credentials.user(role));
        }
        people.put("LIAISON_OFFICE", Credentials.user("LIAISON_OFFICE", "430203"));
        people.put("GOVERNMENT_OFFICE", Credentials.user("GOVERNMENT_OFFICE", "430200"));
        people.put("DIRECTORS", Credentials.user("DIRECTORS", "430200"));
        people.put("AUDITOR", Credentials.user("AUDITOR"));
        for (var person : people.entrySet()) {
            Session session = Session.of(person.getValue());
            for (Scene scene : scenes()) {
                put(scene, lusong, ofZhuzhou, anotherOfZhuzhou);
                String page = session.get("/reception/opinion.xhtml?id=" + lusong).body();
                compare(person.getKey() + " " + scene, expected(scene, person.getKey()), offered(page), wrong);
            }
        }
        Session unit = Session.of(Credentials.user("HANDLING_UNIT"));
        for (Scene scene : scenes()) {
            put(scene, xiangtan, water, otherOfXiangtan);
            compare("HANDLING_UNIT " + scene, expected(scene, "HANDLING_UNIT"), offered(unit.get("/reception/opinion.xhtml?id=" + xiangtan).body()), wrong);
            put(scene, xiangtan, otherOfXiangtan, water);
            compare("CO_UNIT " + scene, expected(scene, "CO_UNIT"), offered(unit.get("/reception/opinion.xhtml?id=" + xiangtan).body()), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(String about, Set<OpinionAction> expected, Set<OpinionAction> offered, List<String> wrong) {
        if (!expected.equals(offered)) {
            wrong.add(about + ": " + offered + " instead of " + expected);
        }
    }

    private static Set<OpinionAction> offered(String page) {
        return STEP.matcher(page).results().map(form -> OpinionAction.valueOf(form.group(1)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OpinionAction.class)));
    }

    private int tryAll(Scene scene, String role, ApiClient client, String opinion, String lead, String helper, List<String> wrong) throws SQLException {
        Set<OpinionAction> expected = expected(scene, role);
        put(scene, opinion, lead, helper);
        List<String> listed = StreamSupport.stream(client.transitions("/opinions/" + opinion).expect(200).data().spliterator(), false)
                .map(JsonNode::asText).toList();
        if (!listed.equals(expected.stream().map(Enum::name).toList())) {
            wrong.add(role + " " + scene + " is told " + listed + " instead of " + expected);
        }
        int allowed = 0;
        // What is refused changes nothing, so it is all asked at once.
        wrong.addAll(EnumSet.complementOf(EnumSet.copyOf(expected)).parallelStream().map(action -> {
            Answer answer = take(client, opinion, action, helper);
            boolean refused = answer.status() == 409 && answer.json().path("code").asText().equals("notAllowedNow");
            return refused ? null : role + " " + scene + " " + action + " is not refused: " + answer.status() + " " + answer.body();
        }).filter(Objects::nonNull).toList());
        for (OpinionAction action : expected) {
            put(scene, opinion, lead, helper);
            Answer answer = take(client, opinion, action, helper);
            String to = to(scene, role, action).name();
            if (answer.status() != 200 || !to.equals(answer.json().path("status").asText())) {
                wrong.add(role + " " + scene + " " + action + ": " + answer.status() + " " + answer.body());
            }
            allowed++;
        }
        return allowed;
    }

    private static Answer take(ApiClient client, String opinion, OpinionAction action, String helper) {
        return client.transit("/opinions/" + opinion, "\"" + VERSION + "\"", action.name(), body(action, helper));
    }

    private static Set<OpinionAction> expected(Scene scene, String role) {
        return OpinionWay.table().stream().filter(cell -> open(cell, scene, role)).map(OpinionWay.Cell::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OpinionAction.class)));
    }

    private static OpinionStatus to(Scene scene, String role, OpinionAction action) {
        return OpinionWay.table().stream().filter(cell -> cell.action() == action && open(cell, scene, role)).findFirst().orElseThrow().to();
    }

    private static boolean open(OpinionWay.Cell cell, Scene scene, String role) {
        return cell.from() == scene.status() && cell.roles().contains(role) && scene.holds().containsAll(cell.conditions());
    }

    private static Map<String, Object> body(OpinionAction action, String helper) {
        Map<String, Object> body = new HashMap<>();
        switch (action) {
            case HAND_ON -> body.put("leadUnit", helper);
            case CO_REPLY -> {
                body.put("reply", "协办意见");
                body.put("unit", helper);
            }
            case REPLY, SUBMIT_REPLY -> {
                body.put("result", "SOLVED");
                body.put("reply", "已办。");
            }
            case RECORD_MEETING -> {
                body.put("result", "EXPLAINED");
                body.put("reply", "商定。");
                body.put("note", "会议记录");
                body.put("coUnits", List.of(helper));
            }
            case DECLINE -> {
                body.put("declineReason", "LITIGATION");
                body.put("goTo", "人民法院");
                body.put("note", "应通过诉讼解决。");
            }
            case FEED_BACK -> {
                body.put("satisfaction", "SATISFIED");
                body.put("attitude", "SATISFIED");
                body.put("how", "PHONE");
            }
            case ASK_EXTENSION -> {
                body.put("days", 5);
                body.put("note", "情况复杂");
            }
            case GRANT_EXTENSION -> body.put("days", 5);
            default -> body.put("note", "说明");
        }
        return body;
    }

    private static List<Scene> scenes() {
        Set<WayCondition> usual = EnumSet.of(WayCondition.NOT_MERGED, WayCondition.FIRST_RETURN, WayCondition.RETURN_IN_TIME,
                WayCondition.NOT_THROUGH_GOVERNMENT, WayCondition.REVIEWED, WayCondition.FIRST_REHANDLING, WayCondition.FIRST_MEETING, WayCondition.SETTLED);
        List<Scene> scenes = new ArrayList<>(Arrays.stream(OpinionStatus.values()).map(status -> new Scene(status, "", usual)).toList());
        scenes.add(new Scene(OpinionStatus.HANDED_ON, ", returned_once = true", but(usual, WayCondition.FIRST_RETURN, null)));
        scenes.add(new Scene(OpinionStatus.ACCEPTED, ", handed_on = date_sub(handed_on, interval 60 day)", but(usual, WayCondition.RETURN_IN_TIME, null)));
        scenes.add(new Scene(OpinionStatus.RETURN_ASKED, ", through_government = true",
                but(usual, WayCondition.NOT_THROUGH_GOVERNMENT, WayCondition.THROUGH_GOVERNMENT)));
        scenes.add(new Scene(OpinionStatus.FED_BACK, ", satisfaction = 'NOT_REACHED'", but(usual, null, WayCondition.NOT_REACHED)));
        Set<WayCondition> dissatisfied = but(usual, WayCondition.SETTLED, WayCondition.DISSATISFIED);
        scenes.add(new Scene(OpinionStatus.FED_BACK, ", satisfaction = 'DISSATISFIED'", dissatisfied));
        Set<WayCondition> again = but(dissatisfied, WayCondition.FIRST_REHANDLING, WayCondition.REHANDLED);
        scenes.add(new Scene(OpinionStatus.FED_BACK, ", satisfaction = 'DISSATISFIED', rehandled = true", again));
        Set<WayCondition> met = but(again, WayCondition.FIRST_MEETING, WayCondition.SETTLED);
        scenes.add(new Scene(OpinionStatus.FED_BACK, ", satisfaction = 'DISSATISFIED', rehandled = true, coordinated = true", met));
        return scenes;
    }

    private static Set<WayCondition> but(Set<WayCondition> usual, WayCondition less, WayCondition more) {
        Set<WayCondition> holds = EnumSet.copyOf(usual);
        if (less != null) {
            holds.remove(less);
        }
        if (more != null) {
            holds.add(more);
        }
        return holds;
    }

    /** Puts the opinion where the scene has it: with its units, its running term, a submitted answer where one is to be looked at. */
    private void put(Scene scene, String opinion, String lead, String helper) throws SQLException {
        OpinionStatus status = scene.status();
        String term = scene.columns().contains("rehandled") ? "REHANDLE" : "ANSWER";
        boolean paused = status == OpinionStatus.PAUSED;
        boolean answered = status.compareTo(OpinionStatus.REPLIED) >= 0 && status != OpinionStatus.IN_SUGGESTION && status != OpinionStatus.REPORTED_UP;
        run("delete from reception_deadline_change where deadline_id in (select id from reception_deadline where owner_id = " + opinion + ")");
        run("delete from reception_deadline where owner_id = " + opinion);
        run("delete from reception_opinion_step where opinion_id = " + opinion + " and action = 'URGE'");
        run("delete from reception_urge where owner_id = " + opinion);
        run("delete from reception_opinion_unit where opinion_id = " + opinion);
        run("delete from reception_opinion_answer where opinion_id = " + opinion);
        run("insert into reception_opinion_unit (id, opinion_id, unit_id) values (" + opinion + ", " + opinion + ", " + lead + "), (" + opinion + " + 1, "
                + opinion + ", " + helper + ")");
        run("update reception_opinion set route = 'TRANSFERRED', returned_once = false, through_government = false, rehandled = false, coordinated = false, "
                + "extension_days = 5, submitted_on = null, suggestion_id = null, reported_to = null, about_unit_id = null, merged_into = null, closed_on = null, "
                + "promised_for = null, attitude = null, decline_reason = null, go_to = null, satisfaction = null, lead_unit_id = " + lead + ", handed_on = date(now()), "
                + "counted_to = date_add(date(now()), interval 30 day), deadline = date_add(date(now()), interval 30 day), replied_on = "
                + (answered ? "date(now())" : "null") + ", fed_back_on = null, result = " + (answered ? "'SOLVED'" : "null") + ", reply = "
                + (answered ? "'已办。'" : "null") + ", status = '" + status + "', version = " + VERSION + scene.columns() + " where id = " + opinion);
        run("insert into reception_deadline (id, owner, owner_id, term, area_code, unit_id, label, from_on, amount, counted_in, counted_to, ends_on, soon_on, "
                + "state, told, version) select id, 'OPINION', id, '" + term + "', area_code, lead_unit_id, number, date(now()), 30, 'DAYS', counted_to, "
                + "deadline, deadline, '" + (paused ? "PAUSED" : "RUNNING") + "', 0, 1 from reception_opinion where id = " + opinion);
        if (paused) {
            run("insert into reception_deadline_change (id, deadline_id, kind, on_day, amount, who, changed_at) values (" + opinion + ", " + opinion
                    + ", 'PAUSED', date(now()), 0, 'test', 1)");
        }
        if (status == OpinionStatus.REPLY_SUBMITTED) {
            run("insert into reception_opinion_answer (id, opinion_id, state, result, reply, given_on) values (" + opinion + ", " + opinion
                    + ", 'SUBMITTED', 'SOLVED', '已办。', date(now()))");
        }
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void run(String statement) throws SQLException {
        try (var update = connection.createStatement()) {
            update.execute(statement);
        }
    }

    private String text(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
