package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one hazard every place of its kind is looked at, mended and reported on; nobody sees more of it than concerns them. */
@ArquillianTest
@RunAsClient
class SweepsIT {
    private static final String TODAY = TestServer.today().toString();
    private static final String LATER = TestServer.today().plusDays(30).toString();

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private SweepArea area;
    private String opinion;

    @BeforeEach
    void register() throws Exception {
        area = new SweepArea(province).register();
        opinion = area.opinion("桥面塌陷");
    }

    @AfterEach
    void clear() {
        SweepArea.clear();
    }

    @Test
    void aSweepGoesFromTheOpinionOverItsPlacesToTheReport() {
        String sweep = area.swept(opinion, LATER);
        String bridge = area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥", "二号桥");
        assertThat(told("SWEEP_HANDED")).isEqualTo(1);
        ApiClient unit = area.unitClient();
        assertThat(steps(unit, bridge)).containsExactly("CHECK_SOUND", "FIND_HAZARD");

        unit.transit(bridge, "FIND_HAZARD", Map.of("note", "桥墩开裂")).expectProblem(422, "required");
        unit.transit(bridge, "FIND_HAZARD", Map.of("note", "桥墩开裂", "mendUntil", LATER)).expect(200);
        assertThat(told("SWEEP_HAZARD")).isEqualTo(1);
        String other = sweep + "/checks/" + unit.get(sweep + "/checks?state=OPEN").expect(200).data().get(0).path("id").asText();
        unit.transit(other, "CHECK_SOUND", Map.of()).expect(200);
        province.transit(sweep, "CLOSE", Map.of("findings", "完成")).expectProblem(422, "sweep.unsettled");
        unit.transit(bridge, "MEND", Map.of("note", "已加固")).expect(200);

        JsonNode progress = province.get(sweep).expect(200).json().path("progress");
        assertThat(progress.path("places").asInt()).isEqualTo(2);
        assertThat(progress.path("sound").asInt()).isEqualTo(1);
        assertThat(progress.path("hazards").asInt()).isEqualTo(1);
        assertThat(progress.path("mended").asInt()).isEqualTo(1);
        province.transit(sweep, "CLOSE", Map.of("findings", "隐患已全部整改。")).expect(200);
        assertThat(told("SWEEP_CLOSED")).isEqualTo(1);
        assertThat(province.get(sweep + "/report").expect(200).body()).contains("农村公路危桥", "共列入排查 2 处", "发现隐患 1 处", "隐患已全部整改。",
                SweepArea.WATER);
        province.transit(sweep, "CLOSE", Map.of("findings", "再来")).expectProblem(409, "notAllowedNow");
        unit.transit(bridge, "CHECK_SOUND", Map.of()).expectProblem(409, "notAllowedNow");
        assertThat(steps(province, bridge)).isEmpty();
    }

    @Test
    void theSweepAndItsOpinionAreOneStepApart() {
        String sweep = area.swept(opinion, LATER);
        assertThat(province.get(sweep).json().path("opinion").asText()).isEqualTo(opinion);
        assertThat(Desk.rows(province.get("/sweeps?opinion=" + opinion).expect(200))).extracting(row -> "/sweeps/" + row.path("id").asText())
                .containsExactly(sweep);
        area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥");
        // The unit looks at the places and was never handed the opinion.
        assertThat(area.unitClient().get(sweep).expect(200).json().has("opinion")).isFalse();
        assertThat(area.unitClient().get(sweep + "/report").expect(200).body()).doesNotContain("桥面塌陷");
    }

    @Test
    void aUnitSeesItsOwnPlacesAndNobodyElsesAndStartsNothing() {
        String sweep = area.swept(opinion, LATER);
        String own = area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥");
        String foreign = area.placed(sweep, SweepArea.unit(SweepArea.ROADS), "二号桥");
        ApiClient unit = area.unitClient();
        assertThat(Desk.rows(unit.get(sweep + "/checks").expect(200))).hasSize(1);
        assertThat(unit.get(sweep).json().path("progress").path("places").asInt()).isEqualTo(1);
        unit.get(own).expect(200);
        unit.get(foreign).expectProblem(404, "notFound");
        unit.transit(foreign, province.get(foreign).etag(), "CHECK_SOUND", Map.of()).expectProblem(404, "notFound");
        unit.post("/sweeps", SweepArea.sweep(opinion, LATER)).expect(403);
        unit.post(sweep + "/checks", Map.of("places", List.of(Map.of("place", "三号桥")), "units", List.of(SweepArea.unit(SweepArea.WATER)))).expect(403);
        unit.transit(own, "ASSIGN", Map.of("unit", SweepArea.unit(SweepArea.ROADS))).expectProblem(409, "notAllowedNow");
    }

    @Test
    void theOfficeGivesAPlaceToAnotherUnitHasItCheckedAnewOrTakesItOff() {
        String sweep = area.swept(opinion, LATER);
        String bridge = area.placed(sweep, SweepArea.unit(SweepArea.ROADS), "一号桥");
        province.transit(bridge, "ASSIGN", Map.of("unit", SweepArea.unit(SweepArea.ROADS))).expectProblem(422, "sweep.sameUnit");
        province.transit(bridge, "ASSIGN", Map.of("unit", SweepArea.nextUnit())).expectProblem(422, "unit.unknown");
        province.transit(bridge, "ASSIGN", Map.of("unit", SweepArea.unit(SweepArea.WATER))).expect(200);
        area.unitClient().transit(bridge, "CHECK_SOUND", Map.of("note", "完好")).expect(200);
        province.transit(bridge, "REOPEN", Map.of()).expectProblem(422, "required");
        JsonNode again = province.transit(bridge, "REOPEN", Map.of("note", "只看了桥面")).expect(200).json();
        assertThat(again.path("state").asText()).isEqualTo("OPEN");
        assertThat(again.has("found")).isFalse();
        assertThat(told("SWEEP_AGAIN")).isEqualTo(2);
        province.transit(bridge, "REMOVE", Map.of()).expect(204);
        province.get(bridge).expectProblem(404, "notFound");
    }

    @Test
    void onePlaceForEachStationIsAddedOnce() {
        String sweep = area.swept(opinion, LATER);
        Map<String, Object> stations = Map.of("spread", "STATIONS", "units", List.of(SweepArea.unit(SweepArea.WATER)));
        assertThat(province.post(sweep + "/checks", stations).expect(200).json().path("added").asInt()).isEqualTo(2);
        assertThat(province.post(sweep + "/checks", stations).expect(200).json().path("added").asInt(-1)).isZero();
        province.post(sweep + "/checks", Map.of("spread", "STATIONS", "units", List.of(SweepArea.unit(SweepArea.WATER),
                SweepArea.unit(SweepArea.ROADS)))).expectProblem(422, "sweep.whichUnit");
        province.post(sweep + "/checks", Map.of("spread", "TOWNSHIPS", "units", List.of(SweepArea.unit(SweepArea.WATER))))
                .expectProblem(422, "sweep.noPlaces");
    }

    @Test
    void placesComeOutOfASheetAndASecondTimeNothingChanges() throws Exception {
        String sweep = area.swept(opinion, LATER);
        String number = province.get(sweep).json().path("number").asText();
        String sheet = "排查编号,排查地点,排查单位\n" + number + ",一号桥," + SweepArea.WATER + "\n" + number + ",二号桥," + SweepArea.ROADS + "\n";
        SheetJob.sound(province, "sweep-checks", sheet);
        SheetJob.sound(province, "sweep-checks", sheet);
        assertThat(Desk.rows(province.get(sweep + "/checks").expect(200))).hasSize(2);
        JsonNode refused = SheetJob.of(province, "sweep-checks", "排查编号,排查地点,排查单位\nPC000000-2000-001,三号桥," + SweepArea.WATER + "\n" + number
                + ",一号桥," + SweepArea.ROADS + "\n" + number + ",四号桥,没有的单位\n");
        assertThat(refused.path("rejected").asInt()).isEqualTo(3);
        assertThat(Desk.rows(province.get(sweep + "/checks").expect(200))).hasSize(2);
    }

    @Test
    void whatIsWrongIsRefused() {
        Map<String, Object> sweep = SweepArea.sweep(opinion, TestServer.today().minusDays(1).toString());
        province.post("/sweeps", sweep).expectProblem(422, "sweep.lastDay");
        sweep.put("lastDay", LATER);
        sweep.put("title", " ");
        assertThat(province.post("/sweeps", sweep).expect(422).body()).contains("title");
        sweep.put("title", "危桥");
        sweep.put("opinion", "123456789012345678");
        province.post("/sweeps", sweep).expectProblem(404, "notFound");
        sweep.put("opinion", opinion);
        sweep.put("area", "999999");
        province.post("/sweeps", sweep).expectProblem(404, "notFound");

        String path = area.swept(opinion, LATER);
        province.transit(path, "CLOSE", Map.of("findings", "完成")).expectProblem(422, "sweep.empty");
        province.post(path + "/checks", Map.of("places", List.of(Map.of("place", "一号桥")))).expectProblem(422, "sweep.noUnit");
        province.post(path + "/checks", Map.of("units", List.of(SweepArea.unit(SweepArea.WATER)))).expectProblem(422, "required");
        province.post(path + "/checks", Map.of("places", List.of(Map.of("place", "一号桥", "unit", SweepArea.nextUnit()))))
                .expectProblem(422, "unit.unknown");
        String bridge = area.placed(path, SweepArea.unit(SweepArea.WATER), "一号桥");
        province.post(path + "/checks", Map.of("places", List.of(Map.of("place", "一号桥")), "units", List.of(SweepArea.unit(SweepArea.WATER))))
                .expectProblem(422, "sweep.placeTwice");
        province.transit(bridge, "CHECK_SOUND", Map.of("on", TestServer.today().plusDays(1).toString())).expectProblem(422, "sweep.dayToCome");
        province.transit(bridge, "CHECK_SOUND", Map.of("on", "2000-01-01")).expectProblem(422, "sweep.dayTooEarly");
        province.transit(bridge, "FIND_HAZARD", Map.of("note", "x", "mendUntil", "2000-01-01")).expectProblem(422, "sweep.mendUntil");
        province.transit(bridge, "\"99\"", "CHECK_SOUND", Map.of()).expectProblem(412, "stale");
        province.transit(bridge, "MEND", Map.of("note", "x")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void aLaterLastDayHoldsForPlacesThatWereNotLookedAt() {
        String sweep = area.swept(opinion, TODAY);
        String bridge = area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥");
        assertThat(province.get(bridge).json().path("due").asText()).isEqualTo(TODAY);
        province.put(sweep, province.get(sweep).etag(), Map.of("task", "也看护栏", "lastDay", LATER)).expect(200);
        assertThat(province.get(bridge).json().path("due").asText()).isEqualTo(LATER);
        assertThat(ActivityArea.column("select ends_on from reception_deadline where owner_id = " + bridge.substring(bridge.lastIndexOf('/') + 1)
                + " and state = 'RUNNING'")).containsExactly(LATER);
        province.put(sweep, "\"0\"", Map.of("task", "也看护栏", "lastDay", TODAY)).expectProblem(412, "stale");
    }

    @Test
    void nothingOfAnotherAreaIsSeenCountedOrDone() {
        String sweep = area.swept(opinion, LATER);
        String bridge = area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥");
        assertThat(xiangtan.get("/sweeps?area=" + SweepArea.COUNTY + "&includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        for (String read : List.of(sweep, sweep + "/checks", sweep + "/report", sweep + "/transitions", bridge, bridge + "/transitions")) {
            province.get(read).expect(200);
            xiangtan.get(read).expectProblem(404, "notFound");
        }
        xiangtan.post("/sweeps", SweepArea.sweep(opinion, LATER)).expectProblem(404, "notFound");
        xiangtan.post(sweep + "/checks", Map.of("places", List.of(Map.of("place", "越界")), "units", List.of(SweepArea.unit(SweepArea.WATER))))
                .expectProblem(404, "notFound");
        xiangtan.transit(sweep, province.get(sweep).etag(), "CLOSE", Map.of("findings", "x")).expectProblem(404, "notFound");
        xiangtan.transit(bridge, province.get(bridge).etag(), "CHECK_SOUND", Map.of()).expectProblem(404, "notFound");
        String mine = "/sweeps/" + xiangtan.get("/opinions?limit=1").data().get(0).path("id").asText();
        xiangtan.get(mine).expectProblem(404, "notFound");
    }

    @Test
    void howManyQueriesThePagesTakeDoesNotDependOnTheNumberOfPlaces() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String sweep = area.swept(opinion, LATER);
        String bridge = area.placed(sweep, SweepArea.unit(SweepArea.WATER), "一号桥");
        String id = sweep.substring("/sweeps/".length());
        for (String path : List.of("/reception/sweeps.xhtml?area=" + SweepArea.COUNTY, "/reception/sweep.xhtml?id=" + id,
                "/reception/sweepReport.xhtml?id=" + id, "/reception/sweepCheck.xhtml?id=" + bridge.substring(bridge.lastIndexOf('/') + 1))) {
            assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
            Statements few = Statements.during(() -> office.get(path));
            assertThat(few.writes()).as(path).isZero();
            area.placed(sweep, SweepArea.unit(SweepArea.WATER), "桥" + path.length(), "又一座桥" + path.length());
            area.placed(area.swept(opinion, LATER), SweepArea.unit(SweepArea.WATER), "桥");
            assertThat(Statements.during(() -> office.get(path)).selectsOfPage()).as(path).hasSameSizeAs(few.selectsOfPage());
        }
    }

    @Test
    void howManyQueriesPlacesAndANewLastDayTakeDoesNotDependOnTheirNumber() throws Exception {
        String unit = SweepArea.unit(SweepArea.WATER);
        String few = area.swept(opinion, LATER);
        String many = area.swept(opinion, LATER);
        String[] places = IntStream.range(0, 60).mapToObj(place -> "涵洞" + place).toArray(String[]::new);
        area.placed(area.swept(opinion, LATER), unit, "先走一遍");

        assertThat(Statements.during(() -> area.placed(many, unit, places)).selects())
                .isEqualTo(Statements.during(() -> area.placed(few, unit, "涵洞", "桥")).selects());
        assertThat(Statements.during(() -> due(many, TODAY)).selects()).isEqualTo(Statements.during(() -> due(few, TODAY)).selects());
        String terms = "from reception_deadline d join reception_sweep_check c on c.id = d.owner_id where d.term = 'CHECK' and c.sweep_id = "
                + many.substring("/sweeps/".length());
        assertThat(ActivityArea.column("select concat(d.state, ' ', d.ends_on, ' ', count(*)) " + terms + " group by d.state, d.ends_on order by 1"))
                .containsExactly("CANCELLED " + LATER + " 60", "RUNNING " + TODAY + " 60");
    }

    private void due(String sweep, String day) {
        province.put(sweep, province.get(sweep).etag(), Map.of("task", "提前看完", "lastDay", day)).expect(200);
    }

    private int told(String kind) {
        return Integer.parseInt(ActivityArea.column("select count(*) from registry_notice where kind = '" + kind + "' and area_code = '"
                + SweepArea.COUNTY + "'").get(0));
    }

    private static List<String> steps(ApiClient client, String path) {
        return Desk.rows(client.transitions(path).expect(200)).stream().map(JsonNode::asText).toList();
    }
}
