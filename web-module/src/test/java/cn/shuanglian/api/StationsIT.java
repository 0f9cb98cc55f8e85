package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Stations of the sample, and stations of the tests' own in a county of which the sample knows none. */
@ArquillianTest
@RunAsClient
class StationsIT {
    /** 芙蓉区 of Changsha. */
    private static final String ELSEWHERE = "430102";

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void theSampleHas69TownshipStationsWithTheirMoney() {
        JsonNode whole = province.get("/statistics/stations?area=430300").expect(200).json();

        assertThat(whole.path("stations").asInt()).isEqualTo(69);
        assertThat(whole.path("byKind").path("TOWNSHIP").asInt()).isEqualTo(69);
        assertThat(whole.path("fundingPerYear").asLong()).isEqualTo(1_380_000);
        assertThat(province.get("/stations?area=430300&kind=TOWNSHIP&includeTotal=true&limit=1").json().path("page").path("total").asInt()).isEqualTo(69);
    }

    @Test
    void figuresByAreaAddUpToTheWhole() {
        for (String area : List.of("430000", "430200", "430203")) {
            JsonNode whole = province.get("/statistics/stations?on=2019-02-10&area=" + area).expect(200).json();
            List<JsonNode> groups = Desk.rows(province.get("/statistics/stations?by=area&on=2019-02-10&area=" + area).expect(200));

            for (String figure : List.of("stations", "fundingPerYear", "idle")) {
                assertThat(groups.stream().mapToLong(group -> group.path(figure).asLong()).sum()).as(area + " " + figure)
                        .isEqualTo(whole.path(figure).asLong());
            }
        }
        assertThat(Desk.rows(province.get("/statistics/stations?by=area").expect(200))).hasSize(14);
        JsonNode lusong = Desk.rows(province.get("/statistics/stations?by=area&area=430200").expect(200)).stream()
                .filter(group -> group.path("key").asText().equals("430203")).findFirst().orElseThrow();
        assertThat(lusong.path("label").asText()).isEqualTo("芦淞区");
        assertThat(lusong.path("byKind").toString()).isEqualTo("{\"TOWNSHIP\":8,\"COMMUNITY\":10,\"VILLAGE\":2,\"MARKET\":1,\"ENTERPRISE\":0,\"OTHER\":0}");
    }

    @Test
    void idleStationsAreThoseWithoutAReceptionInSixtyDays() {
        LocalDate on = LocalDate.of(2019, 2, 10);
        LocalDate since = on.minusDays(60);
        List<JsonNode> idle = Walk.through(province, "/stations?idle=true&limit=500&area=430200&on=" + on).rows();
        List<JsonNode> alive = Walk.through(province, "/stations?idle=false&limit=500&area=430200&on=" + on).rows();

        assertThat(idle).isNotEmpty().allSatisfy(row -> {
            assertThat(LocalDate.parse(row.path("lastReception").asText())).isBefore(since);
            assertThat(row.path("idle").asBoolean()).isTrue();
        });
        assertThat(alive).isNotEmpty().allSatisfy(row -> {
            assertThat(LocalDate.parse(row.path("lastReception").asText())).isBetween(since, on);
            assertThat(row.path("idle").asBoolean()).isFalse();
        });
        assertThat(idle.size() + alive.size()).isEqualTo(61);
        assertThat(province.get("/stations?idle=true&area=430200&on=2018-12-31").expect(200).data()).isEmpty();
        assertThat(province.get("/stations?idle=true&area=430200&on=2019-06-30&includeTotal=true").json().path("page").path("total").asInt()).isEqualTo(61);
        province.get("/stations?idle=perhaps").expectProblem(400, "parameter.oneOf");
        province.get("/stations?on=yesterday").expectProblem(400, "parameter.date");
    }

    @Test
    void aStationIsRegisteredAndAmendedAndANewOneIsNotIdle() {
        Map<String, Object> facts = facts("白果社区工作室");
        facts.put("foundedOn", TestServer.today().toString());
        Answer made = province.post("/stations", facts).expect(201);
        String path = "/stations/" + made.json().path("id").asText();

        assertThat(made.json().path("kind").asText()).isEqualTo("COMMUNITY");
        assertThat(made.json().path("idle").asBoolean(true)).isFalse();
        assertThat(made.json().has("lastReception")).isFalse();
        assertThat(made.body()).doesNotContain("13800001111");
        assertThat(Walk.through(province, "/stations?idle=true&area=" + ELSEWHERE).column("id")).doesNotContain(made.json().path("id").asText());

        facts.remove("area");
        facts.put("openingHours", "每月 15 日 9:00–11:30");
        Answer amended = province.put(path, made.etag(), facts).expect(200);
        assertThat(amended.json().path("openingHours").asText()).isEqualTo("每月 15 日 9:00–11:30");
        assertThat(amended.etag()).isNotEqualTo(made.etag());
        province.put(path, made.etag(), facts).expectProblem(412, "stale");
        province.sendRaw("PUT", path, "application/json", "{}").expect(428);
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        Map<String, Object> facts = facts("拒绝测试站");
        Answer made = province.post("/stations", facts).expect(201);
        province.post("/stations", facts).expectProblem(422, "station.exists");
        province.post("/stations", with(facts, "area", "439999")).expectProblem(422, "station.area");
        province.post("/stations", with(facts, "foundedOn", "2199-01-01")).expectProblem(422, "station.dayToCome");
        province.post("/stations", with(with(facts, "name", "无人测试站"), "officer", null)).expectProblem(422, "station.phoneOfNobody");
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of("name", " ", "kind", "PALACE", "officerPhone", "call me", "fundingPerYear", -1,
                "address", "长".repeat(201)).entrySet()) {
            Answer refused = province.post("/stations", with(facts, wrong.getKey(), wrong.getValue()));
            assertThat(refused.status()).as(wrong + " " + refused.body()).isIn(400, 422);
        }
        province.put("/stations/" + made.json().path("id").asText(), made.etag(), with(facts, "area", "430300")).expectProblem(422, "station.areaStays");
    }

    @Test
    void theChecklistSaysWhatIsMetAndWhoLooked() {
        Answer made = province.post("/stations", facts("检查测试站")).expect(201);
        String path = "/stations/" + made.json().path("id").asText() + "/standards";
        Answer before = province.get(path).expect(200);
        assertThat(before.json().path("met").asInt(-1)).isZero();
        assertThat(before.data()).allSatisfy(row -> assertThat(row.has("met")).isFalse());
        assertThat(StreamSupport.stream(before.data().spliterator(), false).map(row -> row.path("part").asText()).distinct())
                .containsExactly("TASKS", "SETUP", "SUPPORT");

        Map<String, Object> check = Map.of("checkedOn", "2026-03-01", "findings", List.of(Map.of("code", "ROOM", "met", true),
                Map.of("code", "BOARD", "met", false, "note", "公示栏内容没有更新")));
        Answer after = province.put(path, before.etag(), check).expect(200);
        assertThat(after.json().path("met").asInt()).isEqualTo(1);
        JsonNode board = StreamSupport.stream(after.data().spliterator(), false).filter(row -> row.path("code").asText().equals("BOARD")).findFirst().orElseThrow();
        assertThat(board.path("met").asBoolean(true)).isFalse();
        assertThat(board.path("note").asText()).isEqualTo("公示栏内容没有更新");
        assertThat(board.path("checkedOn").asText()).isEqualTo("2026-03-01");
        assertThat(board.path("checkedBy").asText()).isNotEmpty();

        province.put(path, before.etag(), check).expectProblem(412, "stale");
        province.put(path, after.etag(), Map.of("checkedOn", "2026-03-01", "findings", List.of(Map.of("code", "GOLD", "met", true))))
                .expectProblem(422, "standard.unknown");
        province.put(path, after.etag(), Map.of("checkedOn", "2199-03-01", "findings", List.of(Map.of("code", "ROOM", "met", true))))
                .expectProblem(422, "station.dayToCome");
        province.put(path, after.etag(), Map.of("checkedOn", "2026-03-01", "findings", List.of())).expectProblem(422, "invalid");
    }

    @Test
    void spendingIsSetAgainstTheBudgetAndAWrongEntryIsTakenBack() {
        Answer made = province.post("/stations", facts("经费测试站")).expect(201);
        String path = "/stations/" + made.json().path("id").asText() + "/spending";
        Map<String, Object> first = Map.of("spentOn", "2025-03-05", "purpose", "印制接待日公告", "fen", 1_500_050, "voucher", "2025-031");
        String wrong = province.post(path, first).expect(201).json().path("id").asText();
        province.post(path, first).expectProblem(422, "spending.twice");
        province.post(path, with(first, "voucher", "2025-032")).expect(201);

        assertThat(year(path, 2025).toString()).isEqualTo("{\"budget\":2000000,\"left\":-1000100,\"overspent\":true,\"spent\":3000100,\"year\":2025}");

        province.post(path + "/" + wrong + "/reversal", Map.of("reason", " ")).expectProblem(422, "required");
        String counter = province.post(path + "/" + wrong + "/reversal", Map.of("reason", "重复入账")).expect(201).json().path("id").asText();
        assertThat(year(path, 2025).path("spent").asLong()).isEqualTo(1_500_050);
        assertThat(year(path, 2025).path("overspent").asBoolean(true)).isFalse();
        assertThat(Desk.rows(province.get(path + "?year=2025"))).hasSize(3);
        assertThat(Desk.rows(province.get(path + "?year=2024"))).isEmpty();
        province.post(path + "/" + wrong + "/reversal", Map.of("reason", "再来一次")).expectProblem(422, "spending.reversed");
        province.post(path + "/" + counter + "/reversal", Map.of("reason", "反悔")).expectProblem(422, "spending.counterEntry");
        province.post(path, first).expect(201);
        province.post(path, with(first, "spentOn", "2199-01-01")).expectProblem(422, "spending.dayToCome");
        province.post(path, with(first, "fen", 0)).expectProblem(422, "invalid");
    }

    @Test
    void sheetsKnowTheKindsAndLoseNothing() throws Exception {
        String header = "联络站名称,类别,行政区划,共建类型,设立日期,年度运转经费";
        String rows = "\n表格桐梓社区工作室,村社区,%1$s,人大代表,2024-01-05,3000\n表格桐梓村工作室,村社区,%1$s,两代表一委员,,\n表格园区工作室,企业园区,%1$s,人大代表,,\n"
                .formatted(ELSEWHERE);
        imported(header + rows, "created", 3);
        imported(header + rows, "unchanged", 3);
        assertThat(kinds("表格")).containsExactlyInAnyOrder("COMMUNITY", "VILLAGE", "ENTERPRISE");

        imported(header + ",地址,开放时间,联络员\n表格桐梓社区工作室,社区,%s,人大代表,2024-01-05,3000,\"桐梓坡路 1 号, 二楼\",每周三,何嘉\n".formatted(ELSEWHERE),
                "updated", 1);
        imported(header + rows, "unchanged", 3);
        JsonNode station = Desk.rows(province.get("/stations?q=" + encoded("表格桐梓社区"))).get(0);
        assertThat(station.path("address").asText()).isEqualTo("桐梓坡路 1 号, 二楼");
        assertThat(station.path("officer").asText()).isEqualTo("何嘉");

        String exported = province.with("Accept", "text/csv").get("/stations?area=" + ELSEWHERE + "&q=" + encoded("表格")).expect(200).body();
        assertThat(exported).contains("\"表格桐梓社区工作室\",\"社区\",").contains("\"表格桐梓村工作室\",\"村\",").contains("企业园区").contains("每周三").contains("何嘉");
        imported(exported.replace("\uFEFF", ""), "unchanged", 3);
    }

    private void imported(String sheet, String figure, int rows) throws Exception {
        JsonNode job = ImportsIT.done(province, province.upload("stations", "a.csv", sheet.getBytes(StandardCharsets.UTF_8), false));
        assertThat(job.path(figure).asInt(-1)).as(job.toString()).isEqualTo(rows);
    }

    private List<String> kinds(String words) {
        return Walk.through(province, "/stations?q=" + encoded(words)).column("kind");
    }

    private JsonNode year(String path, int year) {
        return StreamSupport.stream(province.get(path).expect(200).json().path("years").spliterator(), false)
                .filter(each -> each.path("year").asInt() == year).findFirst().orElseThrow();
    }

    private static Map<String, Object> facts(String name) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("area", ELSEWHERE);
        facts.put("name", name);
        facts.put("kind", "COMMUNITY");
        facts.put("host", "DEPUTIES");
        facts.put("fundingPerYear", 20_000);
        facts.put("address", "解放东路 8 号");
        facts.put("officer", "李文");
        facts.put("officerPhone", "13800001111");
        return facts;
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.put(name, value);
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
