package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The list of deputies: its facets, its roster and changes of many. */
@ArquillianTest
@RunAsClient
class DeputyListIT {
    private static final Pattern FACET = Pattern.compile(
            "<a href=\"(/registry/deputies\\.xhtml[^\"]*)\" aria-current=\"false\"><span class=\"facet-name\">([^<]*)</span>\\s*<span class=\"facet-count\">([\\d,]+)</span>");
    private static final Pattern COUNT = Pattern.compile("id=\"count\">\\D*([\\d,]+)");

    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void eachFacetLeadsToAsManyDeputiesAsItSays() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String list : List.of("/registry/deputies.xhtml?cadre=true&area=430300",
                "/registry/deputies.xhtml?level=CITY&sex=2&delegation=" + encoded("雨湖区代表团"))) {
            Map<String, Integer> facets = facets(office.get(list).body());
            assertThat(facets.size()).as(list).isGreaterThan(5);
            for (var facet : facets.entrySet()) {
                assertThat(count(office.get(facet.getKey()).body())).as(list + " > " + facet.getKey()).isEqualTo(facet.getValue());
            }
        }
    }

    @Test
    void theFiltersOfTheSampleFindWhatTheSheetsSay() {
        assertThat(total("/deputies?area=430300&level=CITY")).isEqualTo(345);
        assertThat(total("/deputies?area=430300&level=CITY&committee=true")).isEqualTo(35);
        assertThat(total("/deputies?level=NATIONAL&placed=true") + total("/deputies?level=PROVINCE&groupKind=AREA")).isEqualTo(33);
        assertThat(total("/deputies?level=COUNTY&placed=false")).isEqualTo(400);
        assertThat(total("/deputies?area=430300&level=CITY&electedBy=" + encoded("雨湖区人民代表大会")))
                .isEqualTo(total("/deputies?area=430300&level=CITY&delegation=" + encoded("雨湖区代表团"))).isPositive();
        assertThat(total("/deputies?level=CITY&sex=1") + total("/deputies?level=CITY&sex=2")).isEqualTo(345);
        assertThat(total("/deputies?station=none&level=CITY")).isZero();
        assertThat(total("/deputies?status=ENDED&level=NATIONAL")).isZero();
        xiangtan.get("/deputies?status=GONE").expect(400);
        xiangtan.get("/deputies?placed=perhaps").expect(400);
    }

    @Test
    void theRosterHasEachDeputyOfTheAreaOnceInSectionsAndNoTelephone() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        String page = office.get("/registry/roster.xhtml?area=430302&level=COUNTY").body();
        byte[] file = office.bytes("/registry/roster.xlsx?area=430302&level=COUNTY");
        List<String> names = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file)); var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach((Row row) -> {
                firsts.add(row.getCellText(0));
                if (row.getCellText(0).matches("\\d+")) {
                    names.add(row.getCellText(1));
                }
            });
        }

        assertThat(page).contains("雨湖区第五届人民代表大会代表花名册", "共 80 名").doesNotContainPattern("\\b1\\d{10}\\b");
        assertThat(firsts.get(0)).isEqualTo("雨湖区第五届人民代表大会代表花名册");
        assertThat(firsts.get(2)).isEqualTo("序号");
        assertThat(firsts.get(3)).isEqualTo("雨湖区第1代表团（10 名）");
        assertThat(names).hasSize(80);
        assertThat(names).containsExactlyInAnyOrderElementsOf(
                Desk.rows(xiangtan.get("/deputies?area=430302&level=COUNTY&limit=500")).stream().map(row -> row.path("name").asText()).toList());
        assertThat(office.get("/registry/roster.xhtml?area=430200").body()).contains("共 0 名");
    }

    @Test
    void aBatchMovesEachDeputyForItselfAndSaysWhatBecameOfIt() throws Exception {
        List<JsonNode> some = Desk.rows(xiangtan.get("/deputies?area=430304&level=COUNTY&limit=4").expect(200));
        String station = Desk.rows(xiangtan.get("/stations?area=430304&limit=500")).stream().map(row -> row.path("id").asText())
                .filter(id -> some.stream().noneMatch(deputy -> deputy.path("station").asText().equals(id))).findFirst().orElseThrow();
        String foreign = Desk.rows(ApiClient.forArea("430000").get("/deputies?area=430200&limit=1")).get(0).path("id").asText();
        String farStation = Desk.rows(xiangtan.get("/stations?area=430302&limit=1")).get(0).path("id").asText();
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(move(some.get(0), null, station));
        items.add(move(some.get(1), 999L, station));
        items.add(move(some.get(2), null, farStation));
        items.add(Map.of("deputy", foreign, "change", "STATION", "to", station));
        items.add(Map.of("deputy", some.get(3).path("id").asText(), "change", "DELEGATION", "to", "荷" + "x".repeat(120)));
        ApiClient once = xiangtan.with("Idempotency-Key", "batch-" + TestServer.archiveName());

        JsonNode done = once.post("/deputies/batch", Map.of("items", items)).expect(207).json().path("data");

        assertThat(List.of(done.path(0).path("status").asInt(), done.path(1).path("status").asInt(), done.path(2).path("status").asInt(),
                done.path(3).path("status").asInt(), done.path(4).path("status").asInt())).containsExactly(200, 422, 422, 404, 422);
        assertThat(done.path(1).path("problem").path("detail").asText()).contains(some.get(1).path("name").asText());
        assertThat(done.path(2).path("problem").path("code").asText()).isEqualTo("bulk.OTHER_AREA");
        assertThat(stationOf(some.get(0))).isEqualTo(station);
        assertThat(stationOf(some.get(1))).isEqualTo(some.get(1).path("station").asText());
        assertThat(history(some.get(0))).isEqualTo(2);
        assertThat(once.post("/deputies/batch", Map.of("items", items)).expect(207).json().path("data")).isEqualTo(done);
        xiangtan.post("/deputies/batch", Map.of("items", List.of(move(some.get(0), null, some.get(0).path("station").asText())))).expect(207);
        xiangtan.post("/deputies/batch", Map.of("items", List.of())).expectProblem(422, "batch.empty");
    }

    private static Map<String, Object> move(JsonNode deputy, Long version, String station) {
        Map<String, Object> item = new LinkedHashMap<>(Map.of("deputy", deputy.path("id").asText(), "change", "STATION", "to", station));
        if (version != null) {
            item.put("version", version);
        }
        return item;
    }

    private String stationOf(JsonNode deputy) {
        return xiangtan.get("/deputies/" + deputy.path("id").asText()).json().path("station").asText();
    }

    private static int history(JsonNode deputy) throws Exception {
        try (var connection = TestServer.database().connect(); var rows = connection.createStatement().executeQuery(
                "select count(*) from registry_placement where kind = 'STATION' and mandate_id = " + deputy.path("id").asText())) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Map<String, Integer> facets(String page) {
        Map<String, Integer> facets = new LinkedHashMap<>();
        Matcher found = FACET.matcher(page);
        while (found.find()) {
            facets.put(found.group(1).replace("&amp;", "&"), number(found.group(3)));
        }
        return facets;
    }

    private static int count(String page) {
        Matcher found = COUNT.matcher(page);
        if (!found.find()) {
            throw new AssertionError("the page says no count");
        }
        return number(found.group(1));
    }

    private static int number(String shown) {
        return Integer.parseInt(shown.replace(",", ""));
    }

    private int total(String path) {
        return xiangtan.get(path + "&includeTotal=true&limit=1").expect(200).json().path("page").path("total").asInt(-1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
