package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The bodies of a city of which the sample knows nothing, from its first sheet on. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BodiesIT {
    private static final String AREA = "area=430600";
    private static final String COLUMNS = "姓名,出生日期,层级,届次,行政区划,选举单位,代表团,专业小组,常委会职务,当选日期\n";
    private static final String FIRST = "席位甲,1961-01-01,市,第八届,430600,岳阳楼区人民代表大会,岳阳楼区代表团,席位小组,委员,2018-01-01\n";
    private static final String OTHERS = "席位乙,1962-01-01,市,第八届,430600,岳阳楼区人民代表大会,岳阳楼区代表团,席位小组,,2018-01-01\n"
            + "席位丙,1963-01-01,市,第八届,430600,君山区人民代表大会,君山区代表团,席位小组,常委会主任,2018-01-01\n"
            + "席位戊,1965-01-01,市,第八届,430600,君山区人民代表大会,君山区代表团,席位小组,,2018-01-01\n";

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    @Order(1)
    void aSheetOfDeputiesMakesTheirDelegationsAndSeats() throws Exception {
        SheetJob.sound(province, "groups", "小组名称,类型,行政区划,联络组长\n席位小组,专业,430600,席位甲\n");
        SheetJob.sound(province, "deputies", COLUMNS + FIRST + OTHERS);

        JsonNode committee = province.get(committee()).expect(200).json();
        assertThat(committee.path("name").asText()).isEqualTo("岳阳市人大常委会");
        assertThat(committee.path("head").asText()).isEqualTo("席位丙");
        assertThat(seats(committee)).containsExactly("DIRECTOR 席位丙 2018-01-01", "MEMBER 席位甲 2018-01-01");
        assertThat(Desk.rows(province.get("/bodies?kind=DELEGATION&" + AREA))).extracting(row -> row.path("name").asText() + " "
                + row.path("members").asInt()).containsExactlyInAnyOrder("岳阳楼区代表团 2", "君山区代表团 2");
        assertThat(deputy("席位甲").path("standingCommitteePost").asText()).isEqualTo("常委会委员");
        assertThat(group().path("liaisonHeadDeputy").asText()).isEqualTo(deputy("席位甲").path("id").asText());
    }

    @Test
    @Order(2)
    void theSameSheetAgainChangesNothing() throws Exception {
        String etag = province.get(committee()).etag();
        JsonNode job = SheetJob.sound(province, "deputies", COLUMNS + FIRST + OTHERS);

        assertThat(job.path("unchanged").asInt()).as(job.toString()).isEqualTo(4);
        assertThat(province.get(committee()).etag()).isEqualTo(etag);
        assertThat(seats(province.get(committee()).json())).hasSize(2);
    }

    @Test
    @Order(3)
    void aSheetCannotFillWhatIsFilledOrWhatACountyDoesNotHave() throws Exception {
        JsonNode job = SheetJob.of(province, "deputies", COLUMNS + OTHERS.replace(",,2018", ",主任,2018"));
        JsonNode county = SheetJob.of(province, "deputies", COLUMNS
                + "席位丁,1964-01-01,县,第五届,430602,第1选区,第1代表团,,常委会秘书长,2018-01-01\n");

        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        assertThat(job.path("errors").toString()).contains("常委会职务").contains("席位丙");
        assertThat(county.path("errors").toString()).contains("秘书长");
    }

    @Test
    @Order(4)
    void aSeatIsGivenAndShownBesideTheDeputyAndInTheJournal() throws Exception {
        String path = committee();
        String deputy = deputy("席位乙").path("id").asText();
        assertThat(Desk.rows(province.transitions(path))).extracting(JsonNode::asText).containsExactly("GIVE_SEAT", "END_SEAT");
        Map<String, String> seat = Map.of("post", "DEPUTY_DIRECTOR", "deputy", deputy, "since", "2019-03-01");
        String before = province.get(path).etag();
        Answer given = province.transit(path, before, "GIVE_SEAT", seat).expect(200);

        assertThat(seats(given.json())).contains("DEPUTY_DIRECTOR 席位乙 2019-03-01");
        assertThat(deputy("席位乙").path("standingCommitteePost").asText()).isEqualTo("常委会副主任");
        assertThat(journalled(path)).contains("SEAT_GIVEN DEPUTY_DIRECTOR 席位乙 2019-03-01");
        province.transit(path, before, "GIVE_SEAT", seat).expectProblem(412, "stale");
        province.post(path + "/transitions", Map.of("action", "GIVE_SEAT")).expectProblem(428, "ifMatch.missing");
    }

    @Test
    @Order(5)
    void whatTheRulesForbidIsRefused() {
        String path = committee();
        String first = deputy("席位甲").path("id").asText();
        String none = deputy("席位戊").path("id").asText();
        String foreign = Desk.rows(province.get("/deputies?limit=1&area=430300")).get(0).path("id").asText();

        refused(path, Map.of("post", "DIRECTOR", "deputy", none, "since", "2019-03-01"), "seat.taken");
        refused(path, Map.of("post", "SECRETARY_GENERAL", "deputy", first, "since", "2019-03-01"), "seat.sits");
        refused(path, Map.of("post", "HEAD", "deputy", first, "since", "2019-03-01"), "seat.post");
        refused(path, Map.of("post", "MEMBER", "name", "机关干部", "since", "2019-03-01"), "seat.needsDeputy");
        refused(path, Map.of("post", "MEMBER", "deputy", foreign, "since", "2019-03-01"), "seat.notDeputy");
        refused(path, Map.of("post", "MEMBER", "deputy", first, "since", "2099-01-01"), "seat.dayToCome");
        province.transit(path, "DANCE", Map.of()).expectProblem(422, "action.unknown");
        province.transit(path, "GIVE_SEAT", Map.of("deputy", first)).expect(422);
        province.post("/bodies", Map.of("kind", "TOWNSHIP_CONGRESS", "name", "越级", "area", "430600")).expectProblem(422, "body.kind");
        province.post("/bodies", Map.of("kind", "STANDING_COMMITTEE", "name", "另一个常委会", "area", "430600")).expectProblem(422, "body.secondCommittee");
        assertThat(seats(province.get(path).json())).hasSize(3);
    }

    @Test
    @Order(6)
    void onlyAMemberOfTheStandingCommitteeHeadsTheLiaisonAndOnlyAMemberLeads() {
        String path = "/groups/" + group().path("id").asText();
        String committee = province.post("/bodies", Map.of("kind", "SPECIAL_COMMITTEE", "name", "岳阳市人大财经委", "area", "430600")).expect(201)
                .json().path("id").asText();
        String outside = Desk.rows(province.get("/deputies?limit=1&area=430300")).get(0).path("id").asText();
        String etag = province.get(path).etag();

        province.put(path, etag, Map.of("name", "席位小组", "liaisonHeadDeputy", outside)).expectProblem(422, "group.liaisonHead");
        province.put(path, etag, Map.of("name", "席位小组", "leader", outside)).expectProblem(422, "group.leader");
        province.put(path, etag, Map.of("name", "席位小组", "guide", outside)).expectProblem(422, "group.guide");
        JsonNode group = province.put(path, etag, Map.of("name", "席位小组", "leader", deputy("席位乙").path("id").asText(), "liaisonHeadDeputy",
                deputy("席位丙").path("id").asText(), "liaisonOfficer", "机关干部", "guide", committee, "fundingPerYear", 100000)).expect(200).json();
        assertThat(group.path("leaderName").asText()).isEqualTo("席位乙");
        assertThat(group.path("liaisonHead").asText()).isEqualTo("席位丙");
        assertThat(group.path("guide").asText()).isEqualTo(committee);
        province.put(path, etag, Map.of("name", "席位小组")).expectProblem(412, "stale");
        assertThat(province.get("/statistics/placement?" + AREA).json().path("rules").toString()).contains("\"rule\":\"GROUPS\"");
    }

    @Test
    @Order(7)
    void anEndedSeatStaysOnRecordAndTheDeputyHasNoPostAnyMore() throws Exception {
        String path = committee();
        JsonNode seat = seat(path, "席位乙");
        Map<String, String> tooEarly = Map.of("seat", seat.path("id").asText(), "until", "2018-12-31");
        province.transit(path, "END_SEAT", tooEarly).expectProblem(422, "seat.endTooEarly");
        province.transit(path, "END_SEAT", Map.of("seat", seat.path("id").asText(), "until", "2020-06-30")).expect(200);

        assertThat(seat(path, "席位乙").path("until").asText()).isEqualTo("2020-06-30");
        assertThat(deputy("席位乙").path("standingCommitteePost").isMissingNode()).isTrue();
        assertThat(journalled(path)).contains("SEAT_ENDED DEPUTY_DIRECTOR 席位乙 2020-06-30");
        province.transit(path, "END_SEAT", Map.of("seat", seat.path("id").asText(), "until", "2020-06-30")).expectProblem(422, "seat.ended");
    }

    @Test
    @Order(8)
    void aSheetThatTakesAPostAwayEndsItsSeat() throws Exception {
        SheetJob.sound(province, "deputies", COLUMNS + FIRST.replace(",委员,", ",,"));

        assertThat(seat(committee(), "席位甲").path("until").isMissingNode()).isFalse();
        assertThat(seats(province.get(committee()).json())).first().isEqualTo("DIRECTOR 席位丙 2018-01-01");
    }

    @Test
    void unitsStandInATreeThatCannotClose() {
        String top = unit("岳阳市人民政府", "GOVERNMENT", null);
        String middle = unit("岳阳市水利局", "DEPARTMENT", top);
        String low = unit("岳阳市水利局供水科", "DEPARTMENT", middle);

        assertThat(Desk.rows(province.get("/units?" + AREA))).extracting(row -> row.path("id").asText()).containsExactly(top, middle, low);
        assertThat(province.get("/units/" + low).json().path("parent").asText()).isEqualTo(middle);
        String etag = province.get("/units/" + top).etag();
        province.put("/units/" + top, etag, unitBody("岳阳市人民政府", "GOVERNMENT", low)).expectProblem(422, "unit.cycle");
        province.put("/units/" + top, etag, unitBody("岳阳市人民政府", "GOVERNMENT", top)).expectProblem(422, "unit.cycle");
        province.post("/units", unitBody("岳阳市水利局", "DEPARTMENT", null)).expectProblem(422, "unit.exists");
        String abroad = Desk.rows(province.get("/units?limit=1&area=430300")).get(0).path("id").asText();
        province.post("/units", unitBody("岳阳市林业局", "DEPARTMENT", abroad)).expectProblem(422, "unit.parent");
        province.put("/units/" + low, province.get("/units/" + low).etag(), unitBody("岳阳市水利局供水科", "DEPARTMENT", top)).expect(200);
        assertThat(province.get("/units/" + low).json().path("parent").asText()).isEqualTo(top);
    }

    private String unit(String name, String kind, String parent) {
        return province.post("/units", unitBody(name, kind, parent)).expect(201).json().path("id").asText();
    }

    private static Map<String, String> unitBody(String name, String kind, String parent) {
        Map<String, String> body = new HashMap<>(Map.of("name", name, "kind", kind, "area", "430600"));
        body.put("parent", parent);
        return body;
    }

    private void refused(String path, Map<String, String> seat, String code) {
        province.transit(path, "GIVE_SEAT", seat).expectProblem(422, code);
    }

    private String committee() {
        return "/bodies/" + Desk.rows(province.get("/bodies?kind=STANDING_COMMITTEE&" + AREA)).get(0).path("id").asText();
    }

    private JsonNode group() {
        return Desk.rows(province.get("/groups?" + AREA)).get(0);
    }

    private JsonNode deputy(String name) {
        return Desk.rows(province.get("/deputies?" + AREA)).stream().filter(row -> row.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private JsonNode seat(String path, String name) {
        return StreamSupport.stream(province.get(path).json().path("seats").spliterator(), false)
                .filter(seat -> seat.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> seats(JsonNode body) {
        return StreamSupport.stream(body.path("seats").spliterator(), false)
                .map(seat -> seat.path("post").asText() + " " + seat.path("name").asText() + " " + seat.path("since").asText()).toList();
    }

    private static List<String> journalled(String path) throws Exception {
        try (var connection = TestServer.database().connect();
                var read = connection.prepareStatement("select action, detail from registry_journal where object = 'body' and object_id = ?")) {
            read.setString(1, path.substring("/bodies/".length()));
            List<String> found = new ArrayList<>();
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            return found;
        }
    }
}
