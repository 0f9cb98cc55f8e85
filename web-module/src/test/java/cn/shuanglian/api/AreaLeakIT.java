package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Xiangtan (430300) tries to see something of Zhuzhou (430200). */
@ArquillianTest
@RunAsClient
class AreaLeakIT {
    private static final List<String> RECORDS = List.of("/units", "/stations", "/groups", "/deputies", "/receptions", "/opinions");

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void noListShowsAnythingOfAnotherCity() {
        for (String list : List.of("/units", "/stations", "/groups", "/deputies", "/receptions", "/opinions", "/assessments?year=2018", "/duty-reports",
                "/suggestions")) {
            String path = list + (list.contains("?") ? "&" : "?") + "limit=500";
            Walk own = Walk.through(xiangtan, path);

            assertThat(own.rows()).as(path).isNotEmpty();
            assertThat(own.column("area")).as(path).allMatch(area -> area.startsWith("4303"));
            assertThat(own.column("id")).as(path).doesNotHaveDuplicates();
            Answer asked = xiangtan.get(path + "&area=430200&includeTotal=true").expect(200);
            assertThat(asked.data()).as(path).isEmpty();
            assertThat(asked.json().path("page").path("total").asInt(-1)).as(path).isZero();
        }
        assertThat(Walk.through(xiangtan, "/areas?limit=500").column("code")).allMatch(code -> code.startsWith("4303")).contains("430300");
    }

    @Test
    void noSingleRecordOfAnotherCityIsThere() {
        for (String list : RECORDS) {
            JsonNode foreign = foreign(list);
            String path = list + "/" + foreign.path("id").asText();

            assertThat(foreign.path("area").asText()).startsWith("4302");
            province.get(path).expect(200);
            xiangtan.get(path).expectProblem(404, "notFound");
        }
        String deputy = foreign("/deputies").path("id").asText();
        province.get("/assessments/" + deputy + "-2018").expect(200);
        xiangtan.get("/assessments/" + deputy + "-2018").expectProblem(404, "notFound");
        xiangtan.get("/areas/430200").expectProblem(404, "notFound");
        xiangtan.get("/areas/430000").expectProblem(404, "notFound");
    }

    @Test
    void aWebhookIsSeenByItsOwnProgramOnlyAndGetsNothingOfAnotherCity() throws Exception {
        String webhook = "/webhooks/" + xiangtan.post("/webhooks", Map.of("url", "http://127.0.0.1:" + TestServer.receivers().get(0) + "/leak", "events",
                List.of("reception.planned", "reception.cancelled"))).expect(201).json().path("id").asText();
        Pairs.sql("update registry_webhook set state = 'OPEN' where id = " + webhook.substring(webhook.lastIndexOf('/') + 1));
        try {
            String reception = "/receptions/" + province.post("/receptions", Map.of("date", "2031-05-14", "start", "09:00", "end", "11:00", "kind",
                    "DEPUTY_DAY", "station", foreign("/stations").path("id").asText(), "deputies", List.of())).expect(201).json().path("id").asText();
            province.transit(reception, "CANCEL", Map.of("reason", "x")).expect(200);

            assertThat(xiangtan.get(webhook + "/deliveries").expect(200).data()).isEmpty();
            assertThat(province.get("/webhooks").expect(200).data()).isEmpty();
            province.get(webhook).expectProblem(404, "notFound");
            province.get(webhook + "/deliveries").expectProblem(404, "notFound");
        } finally {
            xiangtan.delete(webhook, xiangtan.get(webhook).etag()).expect(204);
        }
    }

    @Test
    void documentsOfTheProvinceAreSeenAndThoseOfAnotherCityAreNot() {
        assertThat(Walk.through(xiangtan, "/documents?limit=500").column("area")).contains("430300", "430000")
                .allMatch(area -> area.startsWith("4303") || area.equals("430000"));
        Answer asked = xiangtan.get("/documents?area=430200&includeTotal=true").expect(200);
        assertThat(asked.data()).isEmpty();
        assertThat(asked.json().path("page").path("total").asInt(-1)).isZero();
        String foreign = "/documents/" + foreign("/documents").path("id").asText();
        province.get(foreign).expect(200);
        xiangtan.get(foreign).expectProblem(404, "notFound");
    }

    @Test
    void minutesOfAnotherCityAreNeitherListedNorThere() {
        assertThat(Walk.through(xiangtan, "/minutes?limit=500").column("area")).isNotEmpty().allMatch(area -> area.startsWith("4303"));
        assertThat(xiangtan.get("/minutes?area=430200").expect(200).data()).isEmpty();
        String foreign = "/receptions/" + province.get("/minutes?limit=1&area=430200").expect(200).data().get(0).path("id").asText();
        assertThat(xiangtan.get("/minutes?station=" + province.get(foreign).json().path("station").asText()).expect(200).data()).isEmpty();
        province.get(foreign + "/minutes").expect(200);
        xiangtan.get(foreign + "/minutes").expectProblem(404, "notFound");
        xiangtan.put(foreign + "/minutes", province.get(foreign).etag(), Map.of("others", "越界")).expectProblem(404, "notFound");
        xiangtan.transit(foreign, province.get(foreign).etag(), "SIGN", Map.of()).expectProblem(404, "notFound");
    }

    @Test
    void promisesOfAnotherCityAreNeitherListedNorCountedNorThere() {
        assertThat(Walk.through(xiangtan, "/commitments?limit=500").column("area")).isNotEmpty().allMatch(area -> area.startsWith("4303"));
        Answer asked = xiangtan.get("/commitments?area=430200&includeTotal=true").expect(200);
        assertThat(asked.data()).isEmpty();
        assertThat(asked.json().path("page").path("total").asInt(-1)).isZero();
        assertThat(xiangtan.get("/statistics/commitments?area=430200").expect(200).json().path("made").asInt(-1)).isZero();
        String foreign = "/commitments/" + foreign("/commitments").path("id").asText();
        String etag = province.get(foreign).expect(200).etag();
        xiangtan.get(foreign).expectProblem(404, "notFound");
        xiangtan.transitions(foreign).expectProblem(404, "notFound");
        xiangtan.transit(foreign, etag, "WITHDRAW", Map.of("note", "x")).expectProblem(404, "notFound");
    }

    @Test
    void thePageOfReplyClassesIsNotThereForAnotherCityAndTheTemplatesAreOnesOwn() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(office.get("/reception/replyClasses.xhtml?area=430300").statusCode()).isEqualTo(200);
        assertThat(office.get("/reception/replyClasses.xhtml?area=430200").statusCode()).isEqualTo(404);
        Session other = Session.of(Credentials.user("LIAISON_OFFICE", "430200"));
        Pairs.sql("insert into reception_reply_template (id, area_code, title, text, retired, version) values (9130000004303001, '430300',"
                + " '湘潭模板', '您好。', false, 1)");
        try {
            assertThat(office.get("/reception/replyTemplates.xhtml").body()).contains("湘潭模板");
            assertThat(other.get("/reception/replyTemplates.xhtml").body()).doesNotContain("湘潭模板");
        } finally {
            Pairs.sql("delete from reception_reply_template where id = 9130000004303001");
        }
    }

    @Test
    void filtersByForeignKeysFindNothing() {
        String deputy = foreign("/opinions").path("deputy").asText();
        String station = foreign("/opinions").path("station").asText();
        for (String path : List.of("/opinions?deputy=" + deputy, "/opinions?station=" + station, "/receptions?station=" + station,
                "/receptions?deputy=" + deputy, "/deputies?station=" + station, "/assessments?year=2018&deputy=" + deputy,
                "/duty-reports?deputy=" + deputy)) {
            assertThat(xiangtan.get(path).expect(200).data()).as(path).isEmpty();
        }
    }

    @Test
    void figuresCountNothingOfAnotherCity() {
        String year = "&from=2018-01-01&to=2018-12-31";

        assertThat(xiangtan.get("/statistics/opinions?area=430200" + year).expect(200).json().path("collected").asInt(-1)).isZero();
        assertThat(xiangtan.get("/statistics/opinions?area=430000" + year).expect(200).json().path("collected").asInt(-1)).isEqualTo(1820);
        assertThat(xiangtan.get("/statistics/opinions?by=station&area=430200" + year).expect(200).data()).isEmpty();
    }

    @Test
    void theBoardOfCadresAndTheFiguresOfReceptionsHaveNobodyOfAnotherCity() {
        String year = "&from=2018-01-01&to=2018-12-31";

        for (String path : List.of("/statistics/cadres?year=2018&area=430200", "/statistics/receptions?by=area&area=430200" + year,
                "/statistics/receptions?by=deputy&area=430200" + year)) {
            assertThat(xiangtan.get(path).expect(200).data()).as(path).isEmpty();
        }
        assertThat(xiangtan.get("/statistics/receptions?area=430000" + year).expect(200).json())
                .isEqualTo(province.get("/statistics/receptions?area=430300" + year).expect(200).json());
        assertThat(xiangtan.get("/statistics/cadres?year=2018").expect(200).data()).isNotEmpty()
                .allMatch(row -> row.path("area").asText().startsWith("4303"));
    }

    @Test
    void theTermsAndTheUnitsOfAnotherCityAreNotThere() {
        assertThat(Walk.through(xiangtan, "/deadlines?limit=500").column("area")).isNotEmpty().allMatch(area -> area.startsWith("4303"));
        assertThat(xiangtan.get("/deadlines?area=430200&includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        String deputy = foreign("/deputies").path("id").asText();
        assertThat(xiangtan.get("/deadlines?deputy=" + deputy).expect(200).data()).isEmpty();
        assertThat(xiangtan.get("/statistics/units?area=430200").expect(200).data()).isEmpty();
        assertThat(xiangtan.get("/statistics/units").expect(200).data()).isNotEmpty().allMatch(row -> row.path("area").asText().startsWith("4303"));
        assertThat(xiangtan.get("/statistics/units?unit=" + foreign("/units").path("id").asText()).expect(200).data()).isEmpty();
    }

    @Test
    void noStepCanBeTakenWithAForeignRecord() {
        String opinion = "/opinions/" + foreign("/opinions").path("id").asText();
        String reception = "/receptions/" + foreign("/receptions").path("id").asText();
        String etag = province.get(opinion).etag();

        xiangtan.transitions(opinion).expectProblem(404, "notFound");
        xiangtan.get(opinion + "/deadline").expectProblem(404, "notFound");
        for (String action : List.of("HAND_ON", "ACCEPT", "DECLINE", "CLOSE")) {
            xiangtan.transit(opinion, etag, action, Map.of("note", "x")).expectProblem(404, "notFound");
        }
        xiangtan.transitions(reception).expectProblem(404, "notFound");
        xiangtan.transit(reception, province.get(reception).etag(), "HOLD", Map.of("visitors", 0)).expectProblem(404, "notFound");
        assertThat(province.get(opinion).etag()).isEqualTo(etag);
    }

    @Test
    void nothingCanBeAttachedToAForeignRecord() {
        JsonNode reception = foreign("/receptions");
        String deputy = reception.path("deputies").path(0).path("deputy").asText();
        xiangtan.post("/opinions", Map.of("reception", reception.path("id").asText(), "deputy", deputy, "category", "01", "title", "越界",
                "text", "越界", "route", "TRANSFERRED")).expectProblem(404, "notFound");
        Answer planned = xiangtan.post("/receptions", Map.of("date", "2025-12-31", "start", "09:00", "end", "10:00", "station",
                reception.path("station").asText(), "kind", "DEPUTY_DAY", "deputies", List.of()));
        assertThat(planned.status()).as(planned.body()).isIn(404, 422);

        Desk desk = Desk.in(xiangtan, "430300");
        xiangtan.transit(desk.recorded("转给外市单位"), "HAND_ON", Map.of("leadUnit", foreign("/units").path("id").asText()))
                .expectProblem(422, "unit.unknown");
        Answer seated = desk.attend(desk.held(desk.deputies().get(0)), "CAME", foreign("/deputies").path("id").asText());
        assertThat(seated.status()).as(seated.body()).isIn(404, 422);
    }

    @Test
    void turnoverOfAnotherCityIsNeitherSeenNorMade() {
        ByElected foreign = new ByElected(province, "430204", "COUNTY");
        String deputy = foreign.deputy("株洲异动");
        String event = foreign.terminate(deputy, "2025-06-06");
        String other = foreign.deputy("株洲在任");

        assertThat(Walk.through(xiangtan, "/turnovers?limit=500").column("area")).allMatch(area -> area.startsWith("4303"));
        assertThat(xiangtan.get("/turnovers?area=430200&includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        assertThat(xiangtan.get("/turnovers?deputy=" + deputy).expect(200).data()).isEmpty();
        province.get(event + "/duties").expect(200);
        xiangtan.get(event).expectProblem(404, "notFound");
        xiangtan.get(event + "/duties").expectProblem(404, "notFound");
        ByElected trespassing = new ByElected(xiangtan, "430204", "COUNTY");
        trespassing.record("\"1\"", other, "TERMINATED", "2025-06-07", ByElected.ending("2025-06-07")).expectProblem(404, "notFound");
        trespassing.elect("越界补选", Map.of("fills", deputy, "on", "2025-07-07")).expectProblem(404, "notFound");
        trespassing.elect("越界补选", Map.of()).expectProblem(422, "area.unknown");
        xiangtan.post("/opinions/follow", Map.of("opinions", List.of(foreign("/opinions").path("id").asText()), "deputy", other))
                .expectProblem(422, "deputy.unknown");
    }

    @Test
    void aPlanOfAnotherCityIsNotThere() throws Exception {
        PlanArea.ended(province, province.post("/plans", Map.of("area", "430200", "year", 2099)));
        String plan = "/plans/" + Desk.rows(province.get("/plans?area=430200&year=2099").expect(200)).get(0).path("id").asText();

        province.get(plan).expect(200);
        for (String path : List.of(plan, plan + "/slots", plan + "/changes", plan + "/transitions")) {
            xiangtan.get(path).expectProblem(404, "notFound");
        }
        assertThat(xiangtan.get("/plans?area=430200").expect(200).data()).isEmpty();
        assertThat(Walk.through(xiangtan, "/plans").column("area")).allMatch(area -> area.startsWith("4303"));
        xiangtan.transit(plan, province.get(plan).etag(), "PUBLISH", Map.of()).expectProblem(404, "notFound");
        xiangtan.post("/plans", Map.of("area", "430200", "year", 2099)).expectProblem(404, "notFound");
    }

    @Test
    void aJobBelongsToWhoeverStartedIt() throws Exception {
        String job = province.upload("units", "units.csv", "单位名称,单位类型,行政区划\n".getBytes(StandardCharsets.UTF_8), true).expect(202)
                .json().path("id").asText();

        province.get("/jobs/" + job).expect(200);
        xiangtan.get("/jobs/" + job).expectProblem(404, "notFound");
    }

    @Test
    void aHandlingUnitSeesWhatItWorksOn() {
        ApiClient unit = xiangtan.actingFor(Credentials.user("HANDLING_UNIT").login());
        String key = Desk.rows(xiangtan.get("/units?limit=500")).stream().filter(row -> row.path("name").asText().equals("湘潭市水务局"))
                .findFirst().orElseThrow().path("id").asText();
        List<String> own = Walk.through(unit, "/opinions?limit=500").column("id");

        assertThat(own).isNotEmpty().containsExactlyElementsOf(Walk.through(xiangtan, "/opinions?limit=500&unit=" + key).column("id"));
        String other = Walk.through(xiangtan, "/opinions?limit=500").column("id").stream().filter(id -> !own.contains(id)).findFirst().orElseThrow();
        unit.get("/opinions/" + own.get(0)).expect(200);
        unit.get("/opinions/" + other).expectProblem(404, "notFound");
    }

    @Test
    void aStationOfficerSeesTheOwnStationAndADeputyTheOwnOpinions() {
        ApiClient officer = province.actingFor(Credentials.user("STATION_OFFICER").login());
        Walk atStation = Walk.through(officer, "/opinions?limit=500");
        ApiClient deputy = province.actingFor(Credentials.user("DEPUTY").login());
        Walk heard = Walk.through(deputy, "/opinions?limit=500");

        assertThat(atStation.rows()).isNotEmpty();
        assertThat(atStation.column("station").stream().distinct()).hasSize(1);
        assertThat(heard.rows()).isNotEmpty();
        assertThat(heard.column("deputy").stream().distinct().map(id -> province.get("/deputies/" + id).json().path("personId").asText())
                .distinct()).hasSize(1);
        assertThat(Walk.through(deputy, "/assessments?year=2018").rows()).extracting(row -> row.path("deputy").asText())
                .containsAll(heard.column("deputy").stream().distinct().toList()).hasSizeLessThan(4);
        String foreign = foreign("/opinions?result=SOLVED", atStation.column("id").stream().collect(Collectors.toSet())).path("id").asText();
        officer.get("/opinions/" + foreign).expectProblem(404, "notFound");
    }

    @Test
    void actingForSomebodyElseNeverWidensAnything() {
        for (String login : List.of("nobody-at-all", "", "x".repeat(100), Credentials.user("LIAISON_OFFICE", "430200").login())) {
            xiangtan.actingFor(login).get("/opinions").expectProblem(403, "actAs");
        }
        assertThat(Walk.through(xiangtan.actingFor(Credentials.user("LIAISON_OFFICE", "430000").login()), "/opinions?limit=500").column("area"))
                .isNotEmpty().allMatch(area -> area.startsWith("4303"));
    }

    @Test
    void aBrowsersSessionNeverOpensTheApi() throws Exception {
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(session.get("/reception/opinions.xhtml").uri().getPath()).isEqualTo("/reception/opinions.xhtml");

        ApiClient.anonymous().with("Cookie", session.cookie()).get("/opinions").expectProblem(401, "unauthorized");
        assertThat(session.get("/api/v1/opinions").statusCode()).isEqualTo(401);
    }

    @Test
    void onlyATokenThatIsStillGoodLetsAnybodyIn() throws Exception {
        Credentials client = Credentials.client("430300");
        for (String authorization : List.of("Bearer garbage", "Bearer ", "Bearer", "Basic eDp5", "Bearer " + client.password())) {
            ApiClient.anonymous().with("Authorization", authorization).get("/opinions").expectProblem(401, "unauthorized");
        }
        String token = ApiClient.anonymous().form("/token", Map.of("grant_type", "client_credentials", "client_id", client.login(),
                "client_secret", client.password())).expect(200).json().path("access_token").asText();
        ApiClient bearer = ApiClient.anonymous().with("Authorization", "Bearer " + token);
        bearer.get("/opinions?limit=1").expect(200);
        try (var connection = TestServer.database().connect();
                var expire = connection.prepareStatement("update registry_token set expires_at = 1 where digest = ?")) {
            expire.setString(1, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8))));
            assertThat(expire.executeUpdate()).isEqualTo(1);
        }
        assertThat(bearer.get("/opinions?limit=1").expectProblem(401, "unauthorized").header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void bodiesAndPlacesOfAnotherCityAreNotThere() {
        Walk own = Walk.through(xiangtan, "/bodies?limit=500");
        String committee = "/bodies/" + foreign("/bodies?kind=STANDING_COMMITTEE").path("id").asText();
        String etag = province.get(committee).expect(200).etag();

        assertThat(own.rows()).isNotEmpty();
        assertThat(own.column("area")).allMatch(area -> area.startsWith("4303"));
        assertThat(xiangtan.get("/bodies?area=430200").expect(200).data()).isEmpty();
        xiangtan.get(committee).expectProblem(404, "notFound");
        xiangtan.transitions(committee).expectProblem(404, "notFound");
        xiangtan.transit(committee, etag, "GIVE_SEAT", Map.of("post", "MEMBER", "deputy", foreign("/deputies").path("id").asText(), "since",
                "2018-01-01")).expectProblem(404, "notFound");
        xiangtan.post("/bodies", Map.of("kind", "SPECIAL_COMMITTEE", "name", "越界委员会", "area", "430200")).expectProblem(404, "notFound");
        assertThat(xiangtan.get("/statistics/placement?area=430200").expect(200).json().path("rules")).isEmpty();
        assertThat(xiangtan.get("/statistics/placement?area=430000").expect(200).json().path("areaGroups").asInt()).isEqualTo(15);
    }

    @Test
    void nothingOfAForeignStationCanBeReadOrWritten() throws Exception {
        String id = foreign("/stations").path("id").asText();
        String path = "/stations/" + id;
        String etag = province.get(path).etag();
        Map<String, Object> spent = Map.of("spentOn", "2025-03-05", "purpose", "越界", "fen", 100, "voucher", "越界");
        String entry = province.post(path + "/spending", spent).expect(201).json().path("id").asText();

        xiangtan.get(path + "/standards").expectProblem(404, "notFound");
        xiangtan.get(path + "/spending").expectProblem(404, "notFound");
        xiangtan.put(path, etag, Map.of("name", "越界", "kind", "VILLAGE", "host", "DEPUTIES")).expectProblem(404, "notFound");
        xiangtan.put(path + "/standards", etag, Map.of("checkedOn", "2025-03-05", "findings", List.of(Map.of("code", "ROOM", "met", true))))
                .expectProblem(404, "notFound");
        xiangtan.post(path + "/spending", spent).expectProblem(404, "notFound");
        xiangtan.post(path + "/spending/" + entry + "/reversal", Map.of("reason", "越界")).expectProblem(404, "notFound");
        String own = "/stations/" + Desk.rows(xiangtan.get("/stations?limit=1")).get(0).path("id").asText();
        xiangtan.post(own + "/spending/" + entry + "/reversal", Map.of("reason", "越界")).expectProblem(404, "notFound");
        xiangtan.post("/stations", Map.of("area", "430203", "name", "越界", "kind", "VILLAGE", "host", "DEPUTIES")).expectProblem(422, "station.area");
        assertThat(province.get(path).etag()).isEqualTo(etag);
        province.post(path + "/spending/" + entry + "/reversal", Map.of("reason", "测试")).expect(201);

        assertThat(xiangtan.get("/stations?idle=true&area=430200&on=2019-06-30").expect(200).data()).isEmpty();
        assertThat(xiangtan.get("/statistics/stations?area=430200").expect(200).json().path("stations").asInt(-1)).isZero();
        assertThat(xiangtan.get("/statistics/stations?area=430200&by=area").expect(200).data()).isEmpty();
        assertThat(xiangtan.get("/statistics/stations?area=430000").expect(200).json().path("stations").asInt(-1)).isEqualTo(69);
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String page : List.of("station.xhtml", "stationForm.xhtml", "stationStandards.xhtml", "stationPhoto.xhtml", "stationFunding.xhtml",
                "stationPrint.xhtml", "station-code")) {
            assertThat(session.get("/registry/" + page + "?id=" + id).statusCode()).as(page).isEqualTo(404);
        }
        for (String area : List.of("430200", "430203", "430000")) {
            assertThat(session.get("/registry/stationMap.xhtml?area=" + area).statusCode()).as(area).isEqualTo(404);
        }
    }

    @Test
    void aTownshipOfficeKeepsTheStationsOfItsOwnAreaOnly() {
        ApiClient lusong = province.actingFor(Credentials.user("TOWNSHIP_OFFICE", "430203").login());
        Answer other = province.get("/stations?area=430202&limit=1");
        String foreign = "/stations/" + Desk.rows(other).get(0).path("id").asText();
        Map<String, Object> facts = Map.of("name", "越界", "kind", "VILLAGE", "host", "DEPUTIES");

        lusong.put(foreign, "\"1\"", facts).expectProblem(404, "notFound");
        lusong.post(foreign + "/spending", Map.of("spentOn", "2025-03-05", "purpose", "越界", "fen", 100, "voucher", "越界")).expectProblem(404, "notFound");
        lusong.post("/stations", Map.of("area", "430202", "name", "越界", "kind", "VILLAGE", "host", "DEPUTIES")).expectProblem(422, "station.area");
        String own = "/stations/" + Desk.rows(lusong.get("/stations?limit=1")).get(0).path("id").asText();
        String entry = lusong.post(own + "/spending", Map.of("spentOn", "2025-03-05", "purpose", "桌椅", "fen", 100, "voucher", "本镇")).expect(201)
                .json().path("id").asText();
        lusong.post(own + "/spending/" + entry + "/reversal", Map.of("reason", "测试")).expect(201);
        province.actingFor(Credentials.user("STATION_OFFICER").login()).post(own + "/spending",
                Map.of("spentOn", "2025-03-05", "purpose", "桌椅", "fen", 100, "voucher", "站")).expectProblem(403, "denied");
    }

    @Test
    void noPageNamesWhatAForeignKeyInItsAddressMeans() throws Exception {
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        JsonNode station = foreign("/stations");
        JsonNode deputy = foreign("/deputies");
        JsonNode group = foreign("/groups");

        for (String page : List.of("/reception/receptions.xhtml", "/reception/opinions.xhtml", "/registry/deputies.xhtml", "/registry/links.xhtml",
                "/evaluation/assessments.xhtml?year=2018")) {
            String path = page + (page.contains("?") ? "&" : "?") + "station=" + station.path("id").asText() + "&deputy=" + deputy.path("id").asText()
                    + "&group=" + group.path("id").asText();
            assertThat(session.get(path).body()).as(page).doesNotContain(station.path("name").asText(), ">" + deputy.path("name").asText() + "<",
                    ">" + group.path("name").asText() + "<");
        }
    }

    /** A record of Zhuzhou. */
    private JsonNode foreign(String list) {
        return foreign(list, Set.of());
    }

    private JsonNode foreign(String list, Set<String> but) {
        Answer answer = province.get(list + (list.contains("?") ? "&" : "?") + "limit=500&area=430200").expect(200);
        return StreamSupport.stream(answer.data().spliterator(), false).filter(row -> !but.contains(row.path("id").asText())).findFirst()
                .orElseThrow();
    }

    @Test
    void whatWaitsInAnotherCityWaitsForNobodyElse() throws Exception {
        IntakeArea other = new IntakeArea(province).register();
        String opinion = "/opinions/" + province.post("/opinions", other.letter("别市的来信")).expect(201).json().path("id").asText();
        xiangtan.get(opinion).expectProblem(404, "notFound");
        xiangtan.get(opinion + "/attachments").expectProblem(404, "notFound");
        String id = opinion.substring("/opinions/".length());
        Answer batch = xiangtan.post("/opinions/batch", Map.of("items", List.of(Map.of("opinion", id, "leadUnit", other.units().get(0))))).expect(207);
        assertThat(batch.data().get(0).path("status").asInt()).isEqualTo(404);
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(office.get("/reception/opinionFiles.xhtml?id=" + id).statusCode()).isEqualTo(404);
        assertThat(office.get("/reception/handOver.xhtml?ids=" + id).body()).doesNotContain("别市的来信");
        assertThat(xiangtan.get("/opinions?source=LETTER&area=" + IntakeArea.COUNTY).expect(200).data()).isEmpty();
    }
}
