package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What offices are told, what went out for them, and where their deputies can be written to. */
@ArquillianTest
@RunAsClient
class NoticeApiIT {
    private static final String OWN = "431100001";
    private static final String FOREIGN = "431100002";
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private final ApiClient zhuzhou = ApiClient.forArea("430000").actingFor(Credentials.user("LIAISON_OFFICE", "430200").login());

    @BeforeEach
    void tellTwoOffices() throws SQLException {
        leaveNothing();
        told(OWN, "430300");
        told(FOREIGN, "430200");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        forget("between 431100001 and 431100040");
    }

    private static void forget(String which) throws SQLException {
        sql("delete from registry_notice_read where notice_id " + which);
        sql("delete from registry_delivery where notice_id " + which);
        sql("delete from registry_notice where id " + which);
    }

    @Test
    void anOfficeReadsWhatItWasToldAndNothingOfAnother() {
        assertThat(Walk.through(xiangtan, "/notices?limit=500").column("id")).contains(OWN).doesNotContain(FOREIGN);
        assertThat(Walk.through(zhuzhou, "/notices?limit=500").column("id")).contains(FOREIGN).doesNotContain(OWN);
        assertThat(Walk.through(ApiClient.forArea("430000"), "/notices?limit=500").column("id")).doesNotContain(OWN, FOREIGN);
        xiangtan.get("/notices/" + FOREIGN).expectProblem(404, "notFound");
        xiangtan.transitions("/notices/" + FOREIGN).expectProblem(404, "notFound");
        xiangtan.post("/notices/" + FOREIGN + "/transitions", Map.of("action", "READ")).expectProblem(404, "notFound");
        assertThat(xiangtan.get("/notices/" + OWN).expect(200).json().path("text").asText()).contains("2026 年", "测试市");
        assertThat(xiangtan.with("Accept-Language", "en").get("/notices/" + OWN).expect(200).json().path("subject").asText()).contains("published");
    }

    @Test
    void whatOneHasReadIsUnreadForTheOthers() {
        Answer before = xiangtan.get("/notices/" + OWN).expect(200);
        assertThat(Walk.through(xiangtan, "/notices?unread=true&limit=500").column("id")).contains(OWN);
        assertThat(xiangtan.transitions("/notices/" + OWN).expect(200).data().toString()).contains("READ");

        xiangtan.post("/notices/" + OWN + "/transitions", Map.of("action", "READ")).expect(200);
        xiangtan.post("/notices/" + OWN + "/transitions", Map.of("action", "READ")).expect(200);

        assertThat(Walk.through(xiangtan, "/notices?unread=true&limit=500").column("id")).doesNotContain(OWN);
        assertThat(xiangtan.get("/notices/" + OWN).etag()).isNotEqualTo(before.etag());
        ApiClient colleague = xiangtan.actingFor(Credentials.user("LIAISON_OFFICE", "430300").login());
        assertThat(Walk.through(colleague, "/notices?unread=true&limit=500").column("id")).contains(OWN);
        xiangtan.post("/notices/" + OWN + "/transitions", Map.of("action", "SHRED")).expectProblem(422, "action.unknown");
    }

    @Test
    void onlyWhatIsUncertainOrFailedGoesOutAgainAndOnlyForTheOwnArea() throws SQLException {
        String mine = "/deliveries/" + OWN;
        assertThat(Walk.through(xiangtan, "/deliveries?open=true&limit=500").column("id")).contains(OWN).doesNotContain(FOREIGN);
        assertThat(xiangtan.get("/deliveries?area=430200&includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        xiangtan.get("/deliveries/" + FOREIGN).expectProblem(404, "notFound");
        xiangtan.transitions("/deliveries/" + FOREIGN).expectProblem(404, "notFound");
        xiangtan.transit("/deliveries/" + FOREIGN, "\"1\"", "SEND_AGAIN", Map.of()).expectProblem(404, "notFound");

        String etag = xiangtan.get(mine).expect(200).etag();
        xiangtan.transit(mine, "\"99\"", "SEND_AGAIN", Map.of()).expectProblem(412, "stale");
        assertThat(xiangtan.transit(mine, etag, "SEND_AGAIN", Map.of()).expect(200).json().path("state").asText()).isEqualTo("READY");
        xiangtan.transit(mine, "SEND_AGAIN", Map.of()).expectProblem(409, "notAllowedNow");
        ApiClient.forArea("430000").actingFor(Credentials.user("STATION_OFFICER").login()).get("/deliveries").expectProblem(403, "denied");
    }

    @Test
    void howManyQueriesThePagesTakeDoesNotDependOnTheirLength() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String page : List.of("/registry/deliveries.xhtml", "/registry/inbox.xhtml")) {
            office.get(page);
            int before = Statements.during(() -> assertThat(office.get(page).body()).contains("main")).selectsOfPage().size();
            for (int more = 1; more <= 20; more++) {
                told("4311000" + (10 + more), "430300");
            }
            assertThat(Statements.during(() -> office.get(page)).selectsOfPage()).as(page).hasSize(before);
            forget("between 431100010 and 431100040");
        }
    }

    @Test
    void whereADeputyCanBeWrittenToIsKeptSealedAndShownMasked() throws SQLException {
        String deputy = xiangtan.get("/deputies?level=CITY&area=430300&limit=1").expect(200).data().get(0).path("id").asText();
        String path = "/deputies/" + deputy + "/contact";
        String etag = xiangtan.get(path).expect(200).etag();
        try {
            xiangtan.put(path, etag, Map.of("mail", "kein Brief", "mobile", "13800001111")).expectProblem(422, "contact.mail");
            xiangtan.put(path, etag, Map.of("mobile", "123")).expectProblem(422, "contact.mobile");
            Answer set = xiangtan.put(path, etag, Map.of("mail", "zhang.san@example.cn", "mobile", "13800001111")).expect(200);

            assertThat(set.json().path("mail").asText()).isEqualTo("z***@example.cn");
            assertThat(set.json().path("mobile").asText()).isEqualTo("138******11");
            xiangtan.put(path, etag, Map.of("mail", "")).expectProblem(412, "stale");
            assertThat(xiangtan.put(path, set.etag(), Map.of("mobile", "")).expect(200).json().path("mail").asText()).isEqualTo("z***@example.cn");
            assertThat(text("select concat(mail_sealed, coalesce(mobile_sealed, '-')) from registry_contact c join registry_mandate m on m.person_id = c.person_id where m.id = "
                    + deputy)).startsWith("sm4:").endsWith("-").doesNotContain("zhang");
            assertThat(text("select group_concat(detail) from registry_journal where action = 'CONTACT_CHANGED'")).contains("mail").doesNotContain("zhang", "138");
            zhuzhou.get(path).expectProblem(404, "notFound");
            zhuzhou.put(path, "\"1\"", Map.of("mail", "")).expectProblem(404, "notFound");
            ApiClient.forArea("430000").actingFor(Credentials.user("AUDITOR").login()).put(path, "\"1\"", Map.of("mail", "")).expectProblem(403, "denied");
        } finally {
            sql("delete c from registry_contact c join registry_mandate m on m.person_id = c.person_id where m.id = " + deputy);
        }
    }

    private static void told(String id, String area) throws SQLException {
        sql("insert into registry_notice (id, tell_key, recipient, office_area, office_role, area_code, kind, arguments, told_at, shown_from) values (" + id
                + ", 'test:" + id + "', 'office:" + area + ":LIAISON_OFFICE', '" + area + "', 'LIAISON_OFFICE', '" + area
                + "', 'FORECAST_PUBLISHED', '2026 年\u001f测试市', 1, 1)");
        sql("insert into registry_delivery (id, notice_id, area_code, channel, state, due_at, attempts, detail, version) values (" + id + ", " + id + ", '" + area
                + "', 'MAIL', 'UNCERTAIN', 1, 1, 'NODE_STOPPED', 1)");
    }

    private static void sql(String change) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
