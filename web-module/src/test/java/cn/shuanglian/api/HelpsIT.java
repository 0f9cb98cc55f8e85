package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How deputies help: recorded, found to be so by somebody else, and who is helped stays unknown. */
@ArquillianTest
@RunAsClient
class HelpsIT {
    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private final ApiClient leader = province.actingFor(Credentials.user("GROUP_LEADER").login());
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
    void theLeaderVerifiesWhatAMemberDid() {
        String member = memberOfTheLeader();
        String path = recorded(xiangtan, member);
        assertThat(steps(leader, path)).containsExactly("VERIFY", "RETURN");
        assertThat(steps(xiangtan, path)).containsExactly("AMEND", "WITHDRAW", "ERASE");
        assertThat(told("HELP_TO_VERIFY", path)).isEqualTo(1);

        leader.transit(path, "RETURN", Map.of()).expectProblem(422, "required");
        leader.transit(path, "RETURN", Map.of("reason", "请写明结果")).expect(200);
        assertThat(told("HELP_RETURNED", path)).isEqualTo(1);
        assertThat(steps(leader, path)).isEmpty();
        Map<String, Object> better = help(member);
        better.put("text", "联系用工单位，已签订合同。");
        better.remove("name");
        JsonNode amended = xiangtan.put(path, xiangtan.get(path).etag(), better).expect(200).json();
        assertThat(amended.path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(amended.path("person").path("name").asText()).isEqualTo("欧*");

        JsonNode verified = leader.transit(path, "VERIFY", Map.of()).expect(200).json();
        assertThat(verified.path("status").asText()).isEqualTo("VERIFIED");
        assertThat(told("HELP_VERIFIED", path)).isEqualTo(1);
        xiangtan.put(path, xiangtan.get(path).etag(), better).expectProblem(409, "notAllowedNow");
        leader.transit(path, "RETURN", Map.of("reason", "反悔")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void theOfficeRevokesWhatWasVerifiedWrongly() {
        String path = recorded(xiangtan, memberOfTheLeader());
        leader.transit(path, "VERIFY", Map.of()).expect(200);
        assertThat(steps(leader, path)).isEmpty();
        assertThat(steps(xiangtan, path)).containsExactly("REVOKE", "ERASE");
        leader.transit(path, "REVOKE", Map.of("reason", "重复登记")).expectProblem(409, "notAllowedNow");
        xiangtan.transit(path, "REVOKE", Map.of()).expectProblem(422, "required");

        JsonNode revoked = xiangtan.transit(path, "REVOKE", Map.of("reason", "重复登记")).expect(200).json();
        assertThat(revoked.path("status").asText()).isEqualTo("RETURNED");
        assertThat(revoked.path("reason").asText()).isEqualTo("重复登记");
        assertThat(told("HELP_RETURNED", path)).isEqualTo(1);
        assertThat(steps(xiangtan, path)).containsExactly("AMEND", "WITHDRAW", "ERASE");
    }

    @Test
    void whoIsHelpedIsErasedWhenTheyNoLongerAgree() {
        String deputy = memberOfTheLeader();
        String path = recorded(xiangtan, deputy);
        leader.transit(path, "VERIFY", Map.of()).expect(200);
        xiangtan.transit(path, "ERASE", Map.of()).expectProblem(422, "required");

        JsonNode erased = xiangtan.transit(path, "ERASE", Map.of("reason", "本人撤回同意")).expect(200).json();
        assertThat(erased.path("status").asText()).isEqualTo("VERIFIED");
        assertThat(erased.path("person").isObject()).isFalse();
        assertThat(ActivityArea.column("select id from reception_help where name_sealed is null and phone_sealed is null and consented_on is null"))
                .containsExactly(path.substring("/helps/".length()));
        assertThat(steps(xiangtan, path)).containsExactly("REVOKE");
        xiangtan.transit(path, "REVOKE", Map.of("reason", "日期有误")).expect(200);
        Map<String, Object> better = help(deputy);
        better.remove("name");
        better.remove("phone");
        better.remove("consentedOn");
        xiangtan.put(path, xiangtan.get(path).etag(), better).expect(200);
    }

    @Test
    void nobodyVerifiesWhatTheyDidOrWroteDownThemselves() {
        String own = leaderKey();
        String path = recorded(leader, own);
        assertThat(steps(leader, path)).containsExactly("AMEND", "WITHDRAW");
        leader.transit(path, "VERIFY", Map.of()).expectProblem(409, "notAllowedNow");
        assertThat(steps(xiangtan, path)).containsExactly("AMEND", "VERIFY", "RETURN", "WITHDRAW", "ERASE");

        String written = recorded(xiangtan, own);
        xiangtan.transit(written, "VERIFY", Map.of()).expectProblem(409, "notAllowedNow");
        ApiClient colleague = province.actingFor(Credentials.user("LIAISON_OFFICE", "430300").login());
        colleague.transit(written, "VERIFY", Map.of()).expect(200);
        String membersOwn = recorded(xiangtan, memberOfTheLeader());
        colleague.transit(membersOwn, "VERIFY", Map.of()).expectProblem(409, "notAllowedNow");
    }

    @Test
    void whoIsHelpedIsMaskedAndSealedAndForgottenWhenTakenBack() {
        String path = recorded(province, area.deputies(ActivityArea.COUNTY).get(0));
        String id = path.substring("/helps/".length());
        for (Answer answer : List.of(province.get(path), province.get("/helps?limit=500"))) {
            assertThat(answer.expect(200).body()).doesNotContain("欧阳测试", "阳测", "13912345678");
        }
        assertThat(province.get(path).json().path("person").path("phone").asText()).isEqualTo("139******78");
        assertThat(ActivityArea.column("select concat(name_sealed, phone_sealed) from reception_help where id = " + id).get(0))
                .startsWith("sm4:").doesNotContain("欧阳");
        assertThat(ActivityArea.column("select count(*) from registry_notice where arguments like '%欧阳测试%'")).containsExactly("0");

        province.transit(path, "WITHDRAW", Map.of()).expect(200);
        assertThat(ActivityArea.column("select id from reception_help where name_sealed is null and phone_sealed is null and consented_on is null"))
                .containsExactly(id);
        assertThat(province.get("/helps?area=" + ActivityArea.COUNTY).expect(200).data()).isEmpty();
        assertThat(province.get("/helps?status=WITHDRAWN&area=" + ActivityArea.COUNTY).expect(200).data()).hasSize(1);
    }

    @Test
    void whatIsWrongIsRefused() {
        refused("date", "2199-01-01", "help.day");
        refused("until", "2020-01-01", "help.until");
        refused("name", null, "required");
        refused("consentedOn", null, "required");
        refused("until", "2199-01-01", "help.untilLate");
        refused("consentedOn", "2199-01-01", "help.consent");
        refused("consentedOn", "1905-01-01", "help.consentEarly");
        refused("title", "", "title");
        refused("phone", "abc", "phone");
        refused("deputy", "123456789012345678", null);
        Map<String, Object> deed = help(area.deputies(ActivityArea.COUNTY).get(0));
        deed.put("kind", "PRACTICAL_DEED");
        deed.remove("name");
        deed.remove("consentedOn");
        province.post("/helps", deed).expect(201);
        String path = recorded(province, area.deputies(ActivityArea.COUNTY).get(0));
        province.transit(path, "\"99\"", "WITHDRAW", Map.of()).expectProblem(412, "stale");
        province.transit(path, "AMEND", Map.of()).expect(422);
    }

    @Test
    void aDeputySeesAndRecordsTheOwnOnly() {
        ApiClient deputy = province.actingFor(Credentials.user("DEPUTY").login());
        String own = Desk.rows(deputy.get("/opinions?limit=1").expect(200)).get(0).path("deputy").asText();
        String path = recorded(deputy, own);
        String foreign = recorded(province, Desk.rows(province.get("/deputies?limit=500&area=430203").expect(200)).stream()
                .map(row -> row.path("id").asText()).filter(id -> !id.equals(own)).findFirst().orElseThrow());

        assertThat(Desk.rows(deputy.get("/helps").expect(200))).extracting(row -> "/helps/" + row.path("id").asText()).containsExactly(path);
        deputy.get(foreign).expectProblem(404, "notFound");
        deputy.transit(foreign, province.get(foreign).etag(), "WITHDRAW", Map.of()).expectProblem(404, "notFound");
        deputy.post("/helps", help(province.get(foreign).json().path("deputy").asText())).expectProblem(404, "notFound");
        province.actingFor(Credentials.user("DIRECTORS", "430200").login()).post("/helps", help(own)).expect(403);
        province.actingFor(Credentials.user("HANDLING_UNIT").login()).get(path).expectProblem(404, "notFound");
    }

    @Test
    void nothingOfAnotherAreaIsSeenCountedOrDone() {
        String deputy = area.deputies(ActivityArea.COUNTY).get(0);
        String path = recorded(province, deputy);
        String etag = province.get(path).etag();

        assertThat(xiangtan.get("/helps?includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        for (String filter : List.of("area=" + ActivityArea.COUNTY, "deputy=" + deputy, "status=SUBMITTED", "kind=PERSON_IN_NEED")) {
            assertThat(xiangtan.get("/helps?" + filter).expect(200).data()).as(filter).isEmpty();
        }
        for (String read : List.of(path, path + "/transitions")) {
            province.get(read).expect(200);
            xiangtan.get(read).expectProblem(404, "notFound");
        }
        xiangtan.transit(path, etag, "WITHDRAW", Map.of()).expectProblem(404, "notFound");
        xiangtan.put(path, etag, help(deputy)).expectProblem(404, "notFound");
        xiangtan.post("/helps", help(deputy)).expectProblem(404, "notFound");
        assertThat(province.get(path).etag()).isEqualTo(etag);
    }

    @Test
    void howManyQueriesThePagesTakeDoesNotDependOnTheNumberOfRecords() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String deputy = area.deputies(ActivityArea.COUNTY).get(0);
        String page = "/reception/helps.xhtml?area=" + ActivityArea.COUNTY;
        String one = "/reception/help.xhtml?id=" + recorded(province, deputy).substring("/helps/".length());
        for (String path : List.of(page, one)) {
            assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
            Statements few = Statements.during(() -> office.get(path));
            assertThat(few.writes()).as(path).isZero();
            recorded(province, deputy);
            assertThat(Statements.during(() -> office.get(path)).selectsOfPage()).as(path).hasSameSizeAs(few.selectsOfPage());
        }
    }

    private void refused(String field, String value, String word) {
        Map<String, Object> body = help(area.deputies(ActivityArea.COUNTY).get(0));
        body.put(field, value);
        Answer answer = province.post("/helps", body);
        if (word == null) {
            answer.expectProblem(404, "notFound");
        } else {
            assertThat(answer.expect(422).body()).as(field).contains(word).contains(field).doesNotContain("欧阳测试");
        }
    }

    private static Map<String, Object> help(String deputy) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("deputy", deputy, "kind", "PERSON_IN_NEED", "date", "2025-03-04", "title", "帮扶就业",
                "place", "护潭社区", "text", "联系用工单位。", "name", "欧阳测试", "phone", "13912345678"));
        body.put("consentedOn", "2025-03-01");
        return body;
    }

    private static String recorded(ApiClient client, String deputy) {
        return "/helps/" + client.post("/helps", help(deputy)).expect(201).json().path("id").asText();
    }

    private static List<String> steps(ApiClient client, String path) {
        return Desk.rows(client.transitions(path).expect(200)).stream().map(JsonNode::asText).toList();
    }

    private static int told(String kind, String path) {
        return Integer.parseInt(ActivityArea.column("select count(*) from registry_notice where kind = '" + kind + "' and path like '%="
                + path.substring("/helps/".length()) + "'").get(0));
    }

    private static String leaderKey() {
        return ActivityArea.column("select m.id from registry_account a join registry_mandate m on m.person_id = a.person_id join registry_group g"
                + " on g.leader_id = m.id where a.login = '" + Credentials.user("GROUP_LEADER").login() + "'").get(0);
    }

    private static String memberOfTheLeader() {
        return ActivityArea.column("select o.id from registry_group g join registry_mandate o on o.area_group_id = g.id where o.status = 'ACTIVE' and o.professional_group_id"
                + " is null and o.id <> g.leader_id and g.leader_id = " + leaderKey() + " order by o.id").get(0);
    }
}
