package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs one by one: made, decided, visited, ended; and whose they are. */
@ArquillianTest
@RunAsClient
class LinksIT {
    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @BeforeEach
    @AfterEach
    void clear() {
        Pairs.clear();
    }

    @Test
    void aPairIsMadeConfirmedVisitedAndEnded() {
        String link = made(xiangtan, city("430300"), county("430300"));
        assertThat(xiangtan.get(link).expect(200).json().path("status").asText()).isEqualTo("PROPOSED");
        assertThat(actions(link)).containsExactly("CONFIRM", "DECLINE");
        xiangtan.post(link + "/visits", visit("2026-01-01")).expectProblem(422, "visit.notYours");

        Answer confirmed = xiangtan.transit(link, "CONFIRM", Map.of("on", "2018-03-01")).expect(200);
        assertThat(confirmed.json().path("since").asText()).isEqualTo("2018-03-01");
        assertThat(actions(link)).containsExactly("END");
        xiangtan.post(link + "/visits", visit("2018-02-28")).expectProblem(422, "link.dayTooEarly");
        xiangtan.post(link + "/visits", visit("2199-01-01")).expectProblem(422, "link.dayToCome");
        xiangtan.post(link + "/visits", visit("2018-05-01")).expect(201);
        assertThat(Desk.rows(xiangtan.get(link + "/visits").expect(200))).extracting(row -> row.path("on").asText()).containsExactly("2018-05-01");

        xiangtan.transit(link, "END", Map.of()).expectProblem(422, "required");
        JsonNode ended = xiangtan.transit(link, "END", Map.of("note", "工作调整", "on", "2018-12-31")).expect(200).json();
        assertThat(ended.path("until").asText()).isEqualTo("2018-12-31");
        assertThat(ended.path("endedReason").asText()).isEqualTo("CHANGED");
        xiangtan.post(link + "/visits", visit("2019-01-01")).expectProblem(422, "visit.afterEnd");
        xiangtan.transit(link, "END", Map.of("note", "再来一次")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void whoeverDoesNotFitIsRefusedAtTheField() {
        String from = city("430300");
        Map<String, Object> body = pair(from, county("430300"));
        body.put("kind", "DIRECTOR_TOWNSHIP");
        xiangtan.post("/links", body).expectProblem(422, "link.from.DIRECTOR_TOWNSHIP");
        xiangtan.post("/links", pair(from, from)).expectProblem(422, "link.to.COUNTY_DEPUTY");
        xiangtan.post("/links", pair(from, county("430200"))).expectProblem(422, "link.to.COUNTY_DEPUTY");
        xiangtan.post("/links", pair("123456789012345678", from)).expectProblem(422, "deputy.unknown");
        made(xiangtan, from, county("430300"));
        xiangtan.post("/links", pair(from, county("430300"))).expectProblem(422, "link.exists");
        xiangtan.post("/links", Map.of("kind", "COUNTY_DEPUTY")).expect(422);
        xiangtan.post("/links", Map.of("kind", "COUNTY_DEPUTY", "from", from, "nobody", "x")).expect(400);
    }

    @Test
    void theSamePostTwiceMakesOnePair() {
        ApiClient once = xiangtan.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = pair(city("430300"), county("430300"));
        String first = once.post("/links", body).expect(201).json().path("id").asText();

        assertThat(once.post("/links", body).expect(201).json().path("id").asText()).isEqualTo(first);
        assertThat(xiangtan.get("/links").expect(200).data()).hasSize(1);
    }

    @Test
    void ofTwoWhoConfirmAtOnceTheSecondIsToldSo() {
        String link = made(xiangtan, city("430300"), county("430300"));
        String etag = xiangtan.get(link).etag();
        List<Integer> answers = Stream.of(xiangtan, province).map(client -> CompletableFuture.supplyAsync(
                () -> client.transit(link, etag, "CONFIRM", Map.of()).status())).toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @Test
    void aPairWithAVacantEndIsNotConfirmed() {
        String from = city("430300");
        String link = made(xiangtan, from, county("430300"));
        try {
            Pairs.sql("update registry_mandate set status = 'SUSPENDED' where id = " + from);
            xiangtan.transit(link, "CONFIRM", Map.of()).expectProblem(422, "link.vacant");
        } finally {
            Pairs.sql("update registry_mandate set status = 'ACTIVE' where id = " + from);
        }
    }

    @Test
    void aCitizenIsMaskedWhereverTheyAreRead() {
        Map<String, Object> body = pair(city("430300"), null);
        body.put("kind", "CITIZEN");
        body.put("citizen", Map.of("name", "欧阳测试", "phone", "13912345678", "place", "护潭社区", "consentedOn", "2018-01-01"));
        Answer made = xiangtan.post("/links", body).expect(201);
        String link = "/links/" + made.json().path("id").asText();

        for (Answer answer : List.of(made, xiangtan.get(link), xiangtan.get("/links?limit=500"))) {
            assertThat(answer.body()).doesNotContain("欧阳测试", "13912345678", "阳测");
        }
        assertThat(xiangtan.get(link).json().path("citizen").path("phone").asText()).isEqualTo("139******78");
        body.put("citizen", Map.of("name", "无名", "place", "护潭社区"));
        xiangtan.post("/links", body).expect(422);
    }

    @Test
    void nothingOfAnotherCityIsSeenCountedOrDone() {
        String link = made(province, city("430200"), lusong());
        province.transit(link, "CONFIRM", Map.of("on", "2018-03-01")).expect(200);
        province.post(link + "/visits", visit("2018-05-01")).expect(201);
        String etag = province.get(link).etag();
        Answer list = xiangtan.get("/links?includeTotal=true").expect(200);

        assertThat(list.data()).isEmpty();
        assertThat(list.json().path("page").path("total").asInt(-1)).isZero();
        for (String filter : List.of("area=430200", "deputy=" + city("430200"), "deputy=" + lusong(), "kind=COUNTY_DEPUTY", "status=CONFIRMED")) {
            assertThat(xiangtan.get("/links?" + filter).expect(200).data()).as(filter).isEmpty();
        }
        for (String path : List.of(link, link + "/transitions", link + "/visits", "/statistics/links?area=430200")) {
            province.get(path).expect(200);
            xiangtan.get(path).expectProblem(404, "notFound");
        }
        xiangtan.transit(link, etag, "END", Map.of("note", "x")).expectProblem(404, "notFound");
        xiangtan.post(link + "/visits", visit("2018-05-01")).expectProblem(404, "notFound");
        xiangtan.post("/links/proposals", Map.of("area", "430200")).expectProblem(404, "notFound");
        xiangtan.post("/links", pair(city("430200"), lusong())).expectProblem(422, "deputy.unknown");
        assertThat(xiangtan.post("/links/acceptances", Map.of("area", "430200")).expect(200).json().path("accepted").asInt()).isZero();
        assertThat(province.get(link).etag()).isEqualTo(etag);
    }

    @Test
    void aDeputySeesAndVisitsTheOwnPairsOnly() {
        ApiClient deputy = province.actingFor(Credentials.user("DEPUTY").login());
        String own = Walk.through(deputy, "/opinions?limit=500").rows().get(0).path("deputy").asText();
        String from = cityElectedBy("芦淞区");
        String mine = made(province, from, own);
        String other = made(province, cityElectedBy("芦淞区", from), lusong(own));
        province.transit(mine, "CONFIRM", Map.of("on", "2018-03-01")).expect(200);
        province.transit(other, "CONFIRM", Map.of("on", "2018-03-01")).expect(200);

        assertThat(Desk.rows(deputy.get("/links").expect(200))).extracting(row -> "/links/" + row.path("id").asText()).containsExactly(mine);
        deputy.get(other).expectProblem(404, "notFound");
        deputy.post(mine + "/visits", visit("2018-06-01")).expect(201);
        deputy.post(other + "/visits", visit("2018-06-01")).expectProblem(404, "notFound");
        deputy.transit(mine, province.get(mine).etag(), "END", Map.of("note", "x")).expect(403);
    }

    @Test
    void theCountyEndsThePairOfItsOwnDeputyOnlyWhenThatMandateIsVacant() {
        ApiClient county = province.actingFor("lianluo-lusong");
        String own = lusong();
        String link = made(province, cityElectedBy("芦淞区"), own);
        province.transit(link, "CONFIRM", Map.of("on", "2018-03-01")).expect(200);

        county.transit(link, "END", Map.of("note", "不归本级")).expectProblem(409, "notAllowedNow");
        try {
            Pairs.sql("update registry_mandate set status = 'SUSPENDED' where id = " + own);
            county.transit(link, "END", Map.of("note", "本级代表暂停职务")).expect(200);
        } finally {
            Pairs.sql("update registry_mandate set status = 'ACTIVE' where id = " + own);
        }
    }

    @Test
    void ofTwoDeputiesWhoAreGivenOneCitizenAtOnceTheSecondIsRefused() {
        String one = cityElectedBy("雨湖区");
        Map<String, Object> body = pair(one, null);
        body.put("kind", "CITIZEN");
        body.put("citizen", Map.of("name", "群众乙", "place", "护潭社区", "consentedOn", "2018-01-01"));
        String first = "/links/" + xiangtan.post("/links", body).expect(201).json().path("id").asText();
        String citizen = xiangtan.get(first).json().path("to").asText();
        xiangtan.transit(first, "DECLINE", Map.of()).expect(200);
        List<Integer> answers = Stream.of(one, cityElectedBy("雨湖区", one)).map(from -> CompletableFuture.supplyAsync(() -> {
            Map<String, Object> again = pair(from, citizen);
            again.put("kind", "CITIZEN");
            return xiangtan.post("/links", again).status();
        })).toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(201, 422);
    }

    @Test
    void aPairDoesNotBeginBeforeBothAreDeputies() {
        String link = made(xiangtan, city("430300"), county("430300"));

        xiangtan.transit(link, "CONFIRM", Map.of("on", "1990-01-01")).expectProblem(422, "link.beforeBoth");
    }

    private List<String> actions(String link) {
        return Stream.of(xiangtan.transitions(link).expect(200).data()).flatMap(data -> {
            List<String> names = new ArrayList<>();
            data.forEach(each -> names.add(each.asText()));
            return names.stream();
        }).toList();
    }

    private static Map<String, Object> visit(String on) {
        return Map.of("on", on, "manner", "PHONE", "summary", "了解饮水工程进度");
    }

    private static Map<String, Object> pair(String from, String to) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", "COUNTY_DEPUTY");
        body.put("from", from);
        if (to != null) {
            body.put("to", to);
        }
        return body;
    }

    private static String made(ApiClient client, String from, String to) {
        return "/links/" + client.post("/links", pair(from, to)).expect(201).json().path("id").asText();
    }

    /** A city deputy: of Xiangtan elected by Yuhu District, of Zhuzhou by Lusong District. */
    private String city(String area) {
        return area.equals("430300") ? cityElectedBy("雨湖区") : cityElectedBy("芦淞区");
    }

    private String cityElectedBy(String county, String... but) {
        return Walk.through(province, "/deputies?limit=500&level=CITY").rows().stream()
                .filter(row -> row.path("electedBy").asText().startsWith(county)).map(row -> row.path("id").asText())
                .filter(id -> !List.of(but).contains(id)).findFirst().orElseThrow();
    }

    /** A county deputy of Yuhu or Lusong. */
    private String county(String area) {
        return area.equals("430300") ? deputyOf("430302") : lusong();
    }

    private String lusong(String... but) {
        return deputyOf("430203", but);
    }

    private String deputyOf(String county, String... but) {
        return Desk.rows(province.get("/deputies?limit=500&level=COUNTY&area=" + county).expect(200)).stream().map(row -> row.path("id").asText())
                .filter(id -> !List.of(but).contains(id)).findFirst().orElseThrow();
    }
}
