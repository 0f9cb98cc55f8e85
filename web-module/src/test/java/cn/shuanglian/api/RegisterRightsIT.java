package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who gets to know what of the register, and what its pages say to addresses that nobody should have typed. */
@ArquillianTest
@RunAsClient
class RegisterRightsIT {
    private static final List<String> OTHERS = List.of("DEPUTY", "STATION_OFFICER", "HANDLING_UNIT", "GROUP_LEADER");

    private final ApiClient province = ApiClient.forArea("430000");
    private final ByElected deputies = ByElected.inTheCity(province);

    @Test
    void turnoverIsForTheOfficesAndADeputysFileOpensForOthersWithoutIt() throws Exception {
        String deputy = deputies.deputy("权限异动");
        String event = deputies.terminate(deputy, "2025-04-01");
        String known = Desk.rows(province.get("/deputies?limit=1&area=430300").expect(200)).get(0).path("id").asText();
        SoftAssertions all = new SoftAssertions();
        for (String role : OTHERS) {
            Credentials person = Credentials.user(role);
            ApiClient other = ApiClient.forArea("430000").actingFor(person.login());
            for (String path : List.of("/turnovers", event, event + "/duties", "/turnovers?open=true")) {
                all.assertThat(other.get(path).status()).as(role + " " + path).isEqualTo(403);
            }
            all.assertThat(Session.of(person).get("/registry/turnovers.xhtml").statusCode()).as(role).isEqualTo(403);
        }
        Session leader = Session.of(Credentials.user("GROUP_LEADER", "430300"));
        String page = leader.get("/registry/deputy.xhtml?id=" + known).body();
        all.assertThat(page).contains("id=\"history\"").doesNotContain("id=\"bornOn\"");
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        all.assertThat(office.get("/registry/deputy.xhtml?id=" + known).body()).contains("id=\"bornOn\"");
        all.assertThat(office.get("/registry/deputy.xhtml?id=" + deputy).body()).contains(event.substring(event.lastIndexOf('/') + 1));
        all.assertAll();
    }

    @Test
    void birthdaysAndCertificatesAreNotTakenHomeByEverybody() throws Exception {
        for (String role : List.of("GROUP_LEADER", "DEPUTY", "STATION_OFFICER")) {
            Credentials person = Credentials.user(role);
            ApiClient other = ApiClient.forArea("430000").actingFor(person.login());
            assertThat(SheetRun.lines(other, "/deputies").get(0)).as(role).contains("姓名").doesNotContain("出生日期").doesNotContain("代表证号")
                    .doesNotContain("手机");
            Session session = Session.of(person);
            assertThat(session.get("/registry/roster.xhtml?level=CITY").statusCode()).as(role).isEqualTo(403);
            assertThat(session.get("/registry/roster.xlsx?level=CITY").statusCode()).as(role).isEqualTo(403);
            assertThat(session.get("/registry/deputies.xhtml").body()).as(role).doesNotContain("roster.xlsx");
        }
        ApiClient unit = ApiClient.forArea("430000").actingFor(Credentials.user("HANDLING_UNIT").login());
        unit.with("Accept", SheetRun.CSV).get("/deputies").expect(403);
        assertThat(SheetRun.lines(province, "/deputies?area=430302&level=COUNTY").get(0)).contains("出生日期", "代表证号", "手机");
    }

    @Test
    void theCertificatesNumberIsForTheOffices() throws Exception {
        SheetJob.sound(province, "deputies", "姓名,出生日期,层级,届次,行政区划,选举单位,当选日期,代表证号\n证号甲,1970-01-01,市,第八届,430300,雨湖区人民代表大会,2022-01-05,证X77\n");
        String path = "/deputies?limit=1&area=430300&q=" + URLEncoder.encode("证号甲", StandardCharsets.UTF_8);
        JsonNode office = Desk.rows(province.get(path).expect(200)).get(0);
        ApiClient leader = ApiClient.forArea("430300").actingFor(Credentials.user("GROUP_LEADER", "430300").login());
        JsonNode seen = Desk.rows(leader.get(path).expect(200)).get(0);

        assertThat(office.path("certificateNumber").asText()).isEqualTo("证X77");
        assertThat(seen.path("name").asText()).isEqualTo("证号甲");
        assertThat(seen.path("certificateNumber").asText()).isEmpty();
        // Other tests count the deputies of this city.
        Pairs.sql("delete from registry_mandate where id = " + office.path("id").asText(),
                "delete from registry_person where id = " + office.path("personId").asText());
    }

    @Test
    void whoReadTheRosterStandsInTheJournal() throws Exception {
        Credentials clerk = Credentials.user("LIAISON_OFFICE", "430300");
        Session.of(clerk).get("/registry/roster.xhtml?area=430302&level=COUNTY");

        try (var connection = TestServer.database().connect(); var rows = connection.createStatement().executeQuery(
                "select detail from registry_journal where action = 'ROSTER_READ' order by id desc limit 1")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("80 ").contains("430302");
        }
    }

    @Test
    void theTurnoversWithOpenDutiesAreAskedForInOneQueryWithTheirExactNumber() throws Exception {
        String free = deputies.deputy("未结甲");
        deputies.terminate(free, "2025-04-01");
        String held = deputies.deputyAt(deputies.station(), "未结乙");
        province.post("/receptions", Map.of("date", "2031-05-06", "start", "09:00", "end", "10:00", "station", deputies.station(),
                "kind", "DEPUTY_DAY", "deputies", List.of(held))).expect(201);
        deputies.terminate(held, "2025-04-01");
        String list = "/turnovers?open=true&limit=500&includeTotal=true&deputy=";

        assertThat(province.get(list + free).expect(200).json().path("page").path("total").asInt(-1)).isZero();
        assertThat(province.get(list + held).expect(200).json().path("page").path("total").asInt(-1)).isEqualTo(1);
        JsonNode all = province.get("/turnovers?open=true&limit=500&includeTotal=true").expect(200).json();
        assertThat(all.path("data").size()).isEqualTo(all.path("page").path("total").asInt(-1)).isPositive();
        Statements asked = Statements.during(() -> province.get(list + held));
        assertThat(asked.selectsText().stream().filter(sql -> sql.toLowerCase(Locale.ROOT).contains("registry_turnover"))).hasSize(2);
    }

    @Test
    void daysBeyondAllCalendarsAreANoticeAndNotADefect() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        SoftAssertions all = new SoftAssertions();
        for (String day : List.of("-999999999-01-01", "%2B999999999-12-31", "1899-12-31", "2201-01-01")) {
            for (String page : List.of("/registry/turnovers.xhtml?from=", "/reception/opinions.xhtml?to=", "/reception/receptions.xhtml?from=")) {
                all.assertThat(office.get(page + day).statusCode()).as(page + day).isEqualTo(office.get(page + "gestern").statusCode()).isLessThan(500);
            }
        }
        for (String page : List.of("/evaluation/assessments.xhtml?year=99999999999", "/evaluation/assessments.xhtml?year=-5",
                "/registry/deputies.xhtml?station=99999999999999999999", "/registry/deputies.xhtml?station=-1")) {
            all.assertThat(office.get(page).statusCode()).as(page).isLessThan(500);
        }
        all.assertAll();
    }

    @Test
    void manyAreMovedNowhereOnlyByWhoeverSaysSo() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        String id = Desk.rows(province.get("/deputies?limit=1&area=430300&level=CITY")).get(0).path("id").asText();
        for (String target : List.of("change=STATION", "change=STATION&to=abc", "change=STATION&to=", "change=DELEGATION", "change=DELEGATION&to=")) {
            assertThat(office.get("/registry/bulkEdit.xhtml?preview=1&ids=" + id + "&" + target).body()).as(target)
                    .contains("请选择变更后的去向").doesNotContain("id=\"apply\"");
        }
        for (String target : List.of("change=STATION&to=none", "change=DELEGATION&to=none")) {
            assertThat(office.get("/registry/bulkEdit.xhtml?preview=1&ids=" + id + "&" + target).body()).as(target).contains("id=\"apply\"");
        }
    }
}
