package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What leaves the system as a sheet, and comes back in. */
@ArquillianTest
@RunAsClient
class ExportsIT {
    /** Each kind with a filter that leaves out what other tests make of it. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("areas", "/areas?area=430302");
        LISTS.put("units", "/units?area=430300");
        LISTS.put("stations", "/stations?area=430300");
        LISTS.put("groups", "/groups?area=430300");
        LISTS.put("deputies", "/deputies?area=430300&level=CITY");
        LISTS.put("receptions", "/receptions?from=2018-01-01&to=2018-12-31");
        LISTS.put("opinions", "/opinions?from=2018-01-01&to=2018-12-31");
        LISTS.put("suggestions", "/suggestions?area=430300");
        LISTS.put("duty-reports", "/duty-reports?from=2018-01-01&to=2018-12-31");
    }

    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void whatGoesOutComesInUnchanged() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (var list : LISTS.entrySet()) {
            int total = total(list.getValue());
            for (String format : List.of(SheetRun.CSV, SheetRun.XLSX)) {
                JsonNode job = SheetRun.takenIn(xiangtan, list.getKey(), xiangtan.file(list.getValue(), format), true);
                all.assertThat(SheetRun.tally(job)).as(list.getKey() + " " + format + " " + job.path("errors"))
                        .isEqualTo("0 created, 0 updated, " + total + " unchanged, 0 rejected");
            }
            all.assertThat(total).as(list.getKey()).isPositive();
        }
        all.assertAll();
    }

    @Test
    void anOldSheetBringsBackTheOneValueThatHasChangedSince() throws Exception {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        changes.put("areas", List.of("雨湖区", "雨湖新区"));
        changes.put("units", List.of("\"政府部门\"", "\"其他\""));
        changes.put("stations", List.of("\"20000\"", "\"20001\""));
        changes.put("groups", List.of("\"地域\"", "\"专业\""));
        changes.put("deputies", List.of("\"汉族\"", "\"土家族\""));
        for (var change : changes.entrySet()) {
            String kind = change.getKey();
            byte[] before = xiangtan.file(LISTS.get(kind), SheetRun.CSV);
            String sheet = new String(before, StandardCharsets.UTF_8);
            String changed = sheet.replaceFirst(change.getValue().get(0), change.getValue().get(1));
            assertThat(changed).as(kind).isNotEqualTo(sheet);
            int others = total(LISTS.get(kind)) - 1;
            String one = "0 created, 1 updated, " + others + " unchanged, 0 rejected";

            assertThat(SheetRun.tally(SheetRun.takenIn(xiangtan, kind, changed.getBytes(StandardCharsets.UTF_8), false))).as(kind).isEqualTo(one);
            assertThat(xiangtan.file(LISTS.get(kind), SheetRun.CSV)).as(kind).isEqualTo(changed.getBytes(StandardCharsets.UTF_8));
            assertThat(SheetRun.tally(SheetRun.takenIn(xiangtan, kind, before, false))).as(kind).isEqualTo(one);
        }
    }

    @Test
    void whatWasRecordedAtTheDeskGoesOutAndComesInToo() throws Exception {
        Desk desk = Desk.in(xiangtan, "430302");
        JsonNode opinion = xiangtan.get(desk.recorded("导出再导入\u3000=1+1")).json();
        String path = "/opinions?q=" + opinion.path("number").asText();

        JsonNode job = SheetRun.takenIn(xiangtan, "opinions", xiangtan.file(path, SheetRun.XLSX), true);

        assertThat(SheetRun.tally(job)).as(job.path("errors").toString()).isEqualTo("0 created, 0 updated, 1 unchanged, 0 rejected");
    }

    @Test
    void aPlannedReceptionGoesOutButNoSheetMakesPlans() throws Exception {
        Desk desk = Desk.in(xiangtan, "430302");
        String deputy = desk.deputies().get(0);
        String station = xiangtan.get("/deputies/" + deputy).json().path("station").asText();
        xiangtan.post("/receptions", Map.of("date", "2031-03-04", "start", "09:00", "end", "10:00", "station", station, "kind", "DIRECTOR_DAY",
                "deputies", List.of(deputy))).expect(201);
        String path = "/receptions?from=2031-03-04&to=2031-03-04";
        String sheet = new String(xiangtan.file(path, SheetRun.CSV), StandardCharsets.UTF_8);

        assertThat(sheet).contains("主任接待日", "已计划");
        assertThat(SheetRun.tally(SheetRun.takenIn(xiangtan, "receptions", sheet.getBytes(StandardCharsets.UTF_8), true)))
                .isEqualTo("0 created, 0 updated, 1 unchanged, 0 rejected");
        JsonNode other = SheetRun.takenIn(xiangtan, "receptions", sheet.replace("2031-03-04", "2031-03-05").getBytes(StandardCharsets.UTF_8), true);
        assertThat(other.path("errors").path(0).path("code").asText()).isEqualTo("receptionNotHeld");
    }

    @Test
    void nobodyTakesAnythingOfAnotherCityAlong() {
        ApiClient province = ApiClient.forArea("430000");
        for (String list : List.of("/units", "/stations", "/groups", "/deputies", "/receptions", "/opinions", "/suggestions", "/duty-reports")) {
            List<String> own = SheetRun.lines(xiangtan, list);

            assertThat(own.size()).as(list).isEqualTo(total(xiangtan, list) + 1).isGreaterThan(1);
            assertThat(SheetRun.lines(xiangtan, list + "?area=430200")).as(list).hasSize(1);
            List<String> foreign = SheetRun.lines(province, list + "?area=430200");
            assertThat(own.subList(1, own.size())).as(list).noneMatch(foreign.subList(1, foreign.size())::contains);
        }
        assertThat(SheetRun.lines(xiangtan, "/areas")).noneMatch(line -> line.startsWith("\"4302"));
    }

    @Test
    void onlyTheLiaisonOfficeGetsTelephoneNumbers() {
        String path = "/deputies?area=430300&level=NATIONAL";
        ApiClient leader = xiangtan.actingFor(Credentials.user("GROUP_LEADER", "430300").login());

        assertThat(SheetRun.lines(xiangtan, path)).first().asString().contains("\"手机\"");
        assertThat(SheetRun.lines(xiangtan, path)).last().asString().containsPattern("\"1\\d{10}\"");
        ApiClient.anonymous().with("Accept", SheetRun.CSV).get(path).expect(401);
        assertThat(SheetRun.lines(leader, path)).hasSize(total(path) + 1)
                .noneMatch(line -> line.contains("手机") || line.matches(".*\"1\\d{10}\".*"));
    }

    @Test
    void aSheetLeavesNothingOutAndWhatIsOfPagesOnlyIsRefused() {
        assertThat(SheetRun.lines(xiangtan, "/opinions?from=2018-01-01&to=2018-12-31")).hasSize(1821);
        assertThat(SheetRun.lines(xiangtan, "/opinions?from=2018-01-01&to=2018-12-31&status=CLOSED"))
                .hasSize(total("/opinions?from=2018-01-01&to=2018-12-31&status=CLOSED") + 1);
        ApiClient sheets = xiangtan.with("Accept", SheetRun.CSV);
        sheets.get("/stations?limit=10").expectProblem(400, "parameter.notOfSheets");
        sheets.get("/stations?colour=red").expectProblem(400, "parameter.unknown");
        sheets.get("/stations?sort=colour").expectProblem(400, "sort.unknown");
        xiangtan.with("Accept", "application/pdf").get("/stations").expect(406);
        assertThat(xiangtan.with("Accept", "text/csv;q=0.5, application/json").get("/stations").expect(200).data()).isNotEmpty();
    }

    @Test
    void theJournalSaysWhoTookWhatAlong() throws Exception {
        xiangtan.file("/stations?area=430302", SheetRun.CSV);

        try (var connection = TestServer.database().connect(); var rows = connection.createStatement().executeQuery(
                "select who, area_code, detail from registry_journal where action = 'SHEET_EXPORTED' order by id desc limit 1")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(Credentials.client("430300").login());
            assertThat(rows.getString(2)).isEqualTo("430300");
            assertThat(rows.getString(3)).startsWith("stations CSV " + total("/stations?area=430302") + " ").contains("430302");
        }
    }

    @Test
    void howManyQueriesAnExportTakesGrowsOnlyWithItsPagesOfFiveHundred() throws Exception {
        for (String list : List.of("/deputies?area=430300&level=", "/opinions?from=2018-01-01&to=")) {
            boolean deputies = list.startsWith("/deputies");
            int few = asked(list + (deputies ? "NATIONAL" : "2018-01-31"));
            int many = asked(list + (deputies ? "CITY" : "2018-03-15"));
            assertThat(many).as(list).isEqualTo(few);
        }
        int pages = (total("/opinions?from=2018-01-01&to=2018-12-31") + 499) / 500;
        int one = asked("/opinions?from=2018-01-01&to=2018-01-31");
        assertThat(asked("/opinions?from=2018-01-01&to=2018-12-31")).isLessThanOrEqualTo(one * pages);
    }

    private int asked(String path) throws Exception {
        xiangtan.file(path, SheetRun.CSV);
        return Statements.during(() -> xiangtan.file(path, SheetRun.CSV)).selects();
    }

    private int total(String path) {
        return total(xiangtan, path);
    }

    private static int total(ApiClient client, String path) {
        return client.get(path + (path.contains("?") ? "&" : "?") + "includeTotal=true&limit=1").expect(200).json().path("page").path("total").asInt();
    }
}
