package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is heard elsewhere than at a reception, its files, its categories, and what waits for whom. */
@ArquillianTest
@RunAsClient
class IntakeIT {
    private static final byte[] PDF = "%PDF-1.7\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "欧阳来信";
    private static final String PHONE = "13912340078";
    private static final String ADDRESS = "襄阳街88号";

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");
    private IntakeArea area;

    @BeforeEach
    void register() throws Exception {
        area = new IntakeArea(province).register();
    }

    @Test
    void aLetterNeedsNoReceptionAndKeepsItsPaperAndItsPlace() {
        Map<String, Object> body = area.letter("来信反映堤坝");
        body.put("deputy", area.deputy());
        body.put("paper", Map.of("on", "2026-02-27", "number", "信访2026-7"));
        body.put("place", Map.of("area", IntakeArea.COUNTY, "text", "襄阳街"));
        body.put("urgency", "CRITICAL");
        body.put("affected", 40);

        JsonNode told = province.get(area.recorded(body)).expect(200).json();

        assertThat(told.path("source").asText()).isEqualTo("LETTER");
        assertThat(told.path("urgency").asText()).isEqualTo("CRITICAL");
        assertThat(told.path("paper").path("number").asText()).isEqualTo("信访2026-7");
        assertThat(told.path("place").path("text").asText()).isEqualTo("襄阳街");
        assertThat(told.path("area").asText()).isEqualTo(IntakeArea.COUNTY);
        assertThat(told.has("reception")).isFalse();
        assertThat(told.path("deputy").asText()).isEqualTo(told.path("followedBy").asText()).isEqualTo(area.deputy());
        assertThat(told.path("status").asText()).isEqualTo("RECORDED");
        assertThat(province.get("/opinions?source=LETTER&urgency=CRITICAL&area=" + IntakeArea.COUNTY).expect(200).data()).isNotEmpty();
        assertThat(province.get("/opinions?source=PHONE&urgency=CRITICAL&area=" + IntakeArea.COUNTY).expect(200).data()).isEmpty();
        province.get("/opinions?source=FAX").expect(400);
    }

    @Test
    void whatAnOfficeHeardItselfIsNumberedByItsArea() {
        Map<String, Object> body = area.letter("来电反映路灯");
        body.put("source", "PHONE");
        body.remove("station");
        body.put("area", IntakeArea.COUNTY);

        JsonNode told = province.post("/opinions", body).expect(201).json();

        assertThat(told.path("number").asText()).startsWith("433127-00-2026-");
        assertThat(told.has("station")).isFalse();
        province.get("/statistics/opinions?by=station&area=" + IntakeArea.COUNTY + "&from=2026-03-01&to=2026-03-31").expect(200);
        province.get("/statistics/opinions?by=deputy&area=" + IntakeArea.COUNTY + "&from=2026-03-01&to=2026-03-31").expect(200);
    }

    @Test
    void whoIsNotContentOnTheSpotIsNotTheEndOfIt() {
        Map<String, Object> body = area.letter("当场答复不满意");
        body.put("source", "VISIT");
        body.put("deputy", area.deputy());
        body.put("route", "ON_THE_SPOT");
        body.put("result", "EXPLAINED");
        body.put("reply", "已说明政策。");
        body.put("satisfaction", "DISSATISFIED");

        JsonNode told = province.post("/opinions", body).expect(201).json();

        assertThat(told.path("status").asText()).isEqualTo("FED_BACK");
        assertThat(told.path("course").path("fedBackHow").asText()).isEqualTo("VISIT");
        body.put("satisfaction", "SATISFIED");
        assertThat(province.post("/opinions", body).expect(201).json().path("status").asText()).isEqualTo("CLOSED");
        body.put("result", "NOT_ACCEPTED");
        province.post("/opinions", body).expectProblem(422, "opinion.declineInstead");
    }

    @Test
    void whatIsWrongIsRefusedWhereItStands() {
        refused("heardOn", null, "required", "/heardOn");
        refused("heardOn", "2199-01-01", "opinion.dayToCome", "/heardOn");
        refused("heardOn", "1999-12-31", "opinion.dayTooLongAgo", "/heardOn");
        refused("route", "ON_THE_SPOT", "opinion.nobodyOnTheSpot", "/route");
        refused("reception", "999999999999999999", "opinion.noReception", "/reception");
        refused("deputy", "999999999999999999", "deputy.unknown", "/deputyId");
        refused("category", "9999", "opinion.category", "/category");
        refused("place", Map.of("area", "110000"), "area.unknown", "/placeArea");
        refused("place", Map.of("text", "长".repeat(201)), "tooLong", "/place");
        refused("paper", Map.of("number", "9".repeat(41)), "tooLong", "/paperNumber");
        refused("paper", Map.of("on", "2199-01-01"), "opinion.dayToCome", "/paperOn");
        refused("aboutUnit", "999999999999999999", "unit.unknown", "/aboutUnit");
        refused("speaker", Map.of("address", "长".repeat(201)), "tooLong", "/speakerAddress");
        refused("speaker", Map.of("phone", "abc"), "opinion.phone", "/speakerPhone");
        Map<String, Object> elsewhere = area.letter("别处的站");
        elsewhere.put("station", province.get("/stations?area=430202&limit=1").expect(200).data().get(0).path("id").asText());
        xiangtan.post("/opinions", elsewhere).expectProblem(404, "notFound");
        Map<String, Object> abroad = area.letter("别处的区划");
        abroad.remove("station");
        abroad.put("area", "430200");
        xiangtan.post("/opinions", abroad).expectProblem(422, "area.unknown");
    }

    private void refused(String field, Object value, String code, String pointer) {
        Map<String, Object> body = area.letter("不应登记");
        body.put(field, value);
        Answer answer = province.post("/opinions", body).expectProblem(422, code);
        assertThat(answer.json().path("errors").get(0).path("pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void whoSpokeIsSealedAndMasked() throws Exception {
        Map<String, Object> body = area.letter("来信反映污水");
        body.put("speaker", Map.of("name", NAME, "phone", PHONE, "address", ADDRESS, "sex", "FEMALE", "age", "FROM_60", "mayCallBack", true));
        String path = area.recorded(body);

        JsonNode speaker = province.get(path).expect(200).json().path("speaker");
        assertThat(speaker.path("name").asText()).isEqualTo("欧*");
        assertThat(speaker.path("phone").asText()).isEqualTo("139******78");
        assertThat(speaker.path("address").asText()).isEqualTo("襄阳****");
        assertThat(speaker.path("sex").asText()).isEqualTo("FEMALE");
        assertThat(speaker.path("mayCallBack").asBoolean()).isTrue();
        String sealed = ActivityArea.column("select concat(speaker_name_sealed, speaker_phone_sealed, speaker_address_sealed) from reception_opinion where id = "
                + key(path)).get(0);
        assertThat(sealed).startsWith("sm4:").doesNotContain("襄阳", "139");
        assertThat(ActivityArea.column("select count(*) from registry_journal where detail like '%" + ADDRESS + "%' or detail like '%" + PHONE + "%'"))
                .containsExactly("0");
    }

    @Test
    void aSpeakerWhoWantsToStayUnknownIsKnownToNoneButThoseWhoMayAsk() throws Exception {
        Map<String, Object> body = area.letter("来信请求保密");
        body.put("speaker", Map.of("name", NAME, "phone", PHONE, "address", ADDRESS, "sex", "MALE", "confidential", true));
        body.remove("station");
        body.put("area", "430300");
        String path = area.recorded(body);

        String seen = Session.of(Credentials.user("DIRECTORS", "430300")).get("/reception/opinion.xhtml?id=" + key(path)).body();
        assertThat(seen).contains("来信请求保密").doesNotContain("欧*", "139***", "襄阳");
        assertThat(province.get(path).expect(200).json().path("speaker").path("address").asText()).isEqualTo("襄阳****");
    }

    @Test
    void filesAreCheckedAndOpenedOnlyByThoseWhoSeeTheOpinion() throws Exception {
        String path = area.recorded(area.letter("来信附件"));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);

        String scan = province.uploadTo(path + "/attachments?showsSpeaker=true", "来信扫描.pdf", PDF).expect(201).json().path("id").asText();
        String photo = province.uploadTo(path + "/attachments", "现场.png", png.toByteArray()).expect(201).json().path("id").asText();
        province.uploadTo(path + "/attachments", "x.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)).expectProblem(422, "attachment.kind");

        assertThat(Desk.rows(province.get(path + "/attachments").expect(200)).stream().map(row -> row.path("id").asText())).containsExactly(scan, photo);
        assertThat(province.file(path + "/attachments/" + scan, "application/pdf")).isEqualTo(PDF);
        xiangtan.get(path + "/attachments").expectProblem(404, "notFound");
        xiangtan.get(path + "/attachments/" + scan).expectProblem(404, "notFound");
        Session hunan = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Session xiangtanOffice = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(hunan.get("/files/" + scan).statusCode()).isEqualTo(200);
        assertThat(xiangtanOffice.get("/files/" + scan).statusCode()).isEqualTo(404);
        assertThat(hunan.get("/reception/opinion.xhtml?id=" + key(path)).body()).contains("来信扫描.pdf", "含反映人信息");
    }

    @Test
    void whatShowsAKeptSpeakerIsClosedToTheUnitAndTheUnitComplainedAboutOpensNothing() throws Exception {
        String unit = handlingUnit();
        ApiClient clerk = province.actingFor(Credentials.user("HANDLING_UNIT").login());
        String unitArea = province.get("/units/" + unit).expect(200).json().path("area").asText();
        Map<String, Object> kept = area.letter("请求保密并附扫描件");
        kept.remove("station");
        kept.put("area", unitArea);
        kept.put("speaker", Map.of("name", NAME, "confidential", true));
        kept.put("leadUnit", unit);
        String secret = area.recorded(kept);
        String scan = province.uploadTo(secret + "/attachments?showsSpeaker=true", "信.pdf", PDF).expect(201).json().path("id").asText();
        String paper = province.uploadTo(secret + "/attachments", "图纸.pdf", PDF).expect(201).json().path("id").asText();

        assertThat(Desk.rows(clerk.get(secret + "/attachments").expect(200)).stream().map(row -> row.path("id").asText())).containsExactly(paper);
        clerk.get(secret + "/attachments/" + scan).expectProblem(404, "notFound");

        Map<String, Object> about = area.letter("反映承办单位自己");
        about.remove("station");
        about.put("area", unitArea);
        about.put("aboutUnit", unit);
        about.put("speaker", Map.of("name", NAME, "phone", PHONE, "address", ADDRESS, "sex", "MALE", "age", "FROM_60"));
        about.put("leadUnit", unit);
        String complaint = area.recorded(about);
        province.uploadTo(complaint + "/attachments", "照片说明.pdf", PDF).expect(201);
        assertThat(clerk.get(complaint).expect(200).body()).doesNotContain("欧*", "139***", "襄阳", "MALE", "FROM_60");
        assertThat(clerk.get(complaint + "/attachments").expect(200).data()).isEmpty();
        clerk.uploadTo(complaint + "/attachments", "x.pdf", PDF).expectProblem(404, "notFound");
    }

    private String handlingUnit() throws Exception {
        return ActivityArea.column("select unit_id from registry_account where login = '" + Credentials.user("HANDLING_UNIT").login() + "'").get(0);
    }

    @Test
    void categoriesAreAddedRenamedAndRetiredByTheProvinceAndItsCitiesOnly() {
        String name = "永顺测试类别";
        Map<String, Object> body = Map.of("parent", "16", "nameZh", name, "nameEn", "Test of intake");
        JsonNode there = Desk.rows(province.get("/categories").expect(200)).stream().filter(row -> row.path("nameZh").asText().startsWith(name)).findFirst().orElse(null);
        String code = there != null ? there.path("code").asText() : province.post("/categories", body).expect(201).json().path("code").asText();
        assertThat(code).startsWith("16").hasSize(4);
        province.post("/categories", Map.of("parent", "16", "nameZh", province.get("/categories/" + code).json().path("nameZh").asText(), "nameEn", "Twice"))
                .expectProblem(422, "category.taken");
        province.post("/categories", Map.of("parent", "1601", "nameZh", "下下级", "nameEn", "Third")).expectProblem(422, "opinion.category");
        province.post("/categories", Map.of("parent", "16", "nameZh", "", "nameEn", "x")).expectProblem(422, "invalid");

        Map<String, Object> letter = area.letter("按新类别登记");
        letter.put("category", code);
        province.put("/categories/" + code, province.get("/categories/" + code).etag(), Map.of("nameZh", name, "nameEn", "Test of intake", "retired", false)).expect(200);
        String recorded = area.recorded(letter);
        String etag = province.get("/categories/" + code).etag();
        province.put("/categories/" + code, etag, Map.of("nameZh", name + "二", "nameEn", "Renamed", "retired", true)).expect(200);
        province.put("/categories/" + code, etag, Map.of("nameZh", name, "nameEn", "Late")).expectProblem(412, "stale");
        province.post("/opinions", letter).expectProblem(422, "opinion.category");
        assertThat(province.get(recorded).expect(200).json().path("category").asText()).isEqualTo(code);
        province.put("/categories/01", province.get("/categories/01").etag(), Map.of("nameZh", "改一级", "nameEn", "First")).expectProblem(404, "notFound");
        ApiClient county = province.actingFor(Credentials.user("LIAISON_OFFICE", "430203").login());
        county.post("/categories", Map.of("parent", "16", "nameZh", "区里的", "nameEn", "County")).expectProblem(422, "category.notKeeper");
    }

    @Test
    void manyAreHandedOnAtOnceAndEachTellsWhatBecameOfIt() {
        List<Object> items = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            String path = area.recorded(area.letter("批量交办" + each));
            paths.add(path);
            items.add(Map.of("opinion", key(path), "leadUnit", area.units().get(0)));
        }
        items.add(Map.of("opinion", key(paths.get(0)), "action", "CLOSE"));
        items.add(Map.of("opinion", "999999999999999999", "leadUnit", area.units().get(0)));
        items.add(Map.of("opinion", key(area.recorded(area.letter("缺单位")))));
        Answer answer = province.post("/opinions/batch", Map.of("items", items)).expect(207);

        assertThat(Desk.rows(answer).stream().map(row -> row.path("status").asInt())).containsExactly(200, 200, 200, 409, 404, 422);
        paths.forEach(path -> assertThat(province.get(path).json().path("status").asText()).isEqualTo("HANDED_ON"));
        province.post("/opinions/batch", Map.of("items", List.of())).expectProblem(422, "batch.empty");
    }

    @Test
    void whatWaitsIsCountedAsTheListItLeadsToShowsIt() {
        area.recorded(area.letter("等待分办"));

        JsonNode line = Desk.rows(province.get("/work").expect(200)).stream().filter(row -> row.path("kind").asText().equals("opinions.RECORDED"))
                .findFirst().orElseThrow();
        assertThat(line.path("page").asText()).startsWith("/reception/opinions.xhtml?status=RECORDED&merged=false");
        int total = province.get("/opinions?status=RECORDED&merged=false&limit=1&includeTotal=true").expect(200).json().path("page").path("total").asInt();
        assertThat(line.path("count").asInt()).isEqualTo(total);
        assertThat(Desk.rows(xiangtan.get("/work").expect(200)).stream()
                .filter(row -> row.path("kind").asText().equals("opinions.RECORDED")).mapToInt(row -> row.path("count").asInt()).sum()).isLessThan(total);
    }

    @Test
    void aUnitsWorkIsWhatItLeads() throws Exception {
        String unit = handlingUnit();
        ApiClient clerk = province.actingFor(Credentials.user("HANDLING_UNIT").login());
        int before = waiting(clerk, "opinions.HANDED_ON");
        Map<String, Object> body = area.letter("交给单位");
        body.remove("station");
        body.put("area", province.get("/units/" + unit).expect(200).json().path("area").asText());
        body.put("leadUnit", unit);
        area.recorded(body);

        assertThat(waiting(clerk, "opinions.HANDED_ON")).isEqualTo(before + 1);
        assertThat(waiting(clerk, "opinions.RECORDED")).isZero();
    }

    private static int waiting(ApiClient client, String kind) {
        return Desk.rows(client.get("/work").expect(200)).stream().filter(row -> row.path("kind").asText().equals(kind)).mapToInt(row -> row.path("count").asInt()).sum();
    }

    private static String key(String path) {
        return path.substring("/opinions/".length());
    }
}
