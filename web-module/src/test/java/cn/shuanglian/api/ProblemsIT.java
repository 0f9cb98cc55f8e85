package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Each status of an error and what its body must and must not say. 429 is left out: it would shut the door to the other tests for a minute. */
@ArquillianTest
@RunAsClient
class ProblemsIT {
    private static final String OPINIONS_OF_THE_YEAR = "/opinions?area=430300&from=2018-01-01&to=2018-12-31";
    private static final List<String> TELLTALES = List.of("Exception", "cn.shuanglian", "org.glassfish", "eclipselink", "java.", "select ", "SQL",
            "\tat ");

    private final ApiClient office = ApiClient.forArea("430300");

    @Test
    void whatIsMisspeltIsNeverIgnored() {
        for (String query : List.of("colour=red", "limit=0", "limit=501", "limit=ten", "limit=-1", "limit=1&limit=2", "area=43", "area=%27",
                "from=2018-02-30", "from=yesterday", "from=2018-12-31&to=2018-01-01", "status=OPEN", "includeTotal=yes", "sort=title",
                "sort=--number", "station=abc", "cursor=abc", "q=" + "x".repeat(201), "q=%00", "result=solved", "timeliness=NEVER")) {
            Answer answer = office.get("/opinions?" + query);

            assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(400);
            checkMembers(answer);
            assertThat(answer.json().path("errors").path(0).path("pointer").asText()).as(query).startsWith("?");
        }
    }

    @Test
    void everyStatusHasItsProblem() {
        String opinion = office.get(OPINIONS_OF_THE_YEAR + "&limit=1").data().path(0).path("id").asText();
        String path = "/opinions/" + opinion;
        ApiClient auditor = ApiClient.forArea("430000").actingFor(Credentials.user("AUDITOR").login());
        Map<String, Object> reception = Map.of("date", "2025-01-01");

        checkMembers(ApiClient.anonymous().get("/opinions").expect(401));
        checkMembers(auditor.post("/opinions", Map.of("reception", "1", "deputy", "1")).expect(403));
        checkMembers(office.get("/opinions/1").expect(404));
        checkMembers(office.get("/no/such/path").expect(404));
        checkMembers(office.send("DELETE", "/opinions").expect(405));
        assertThat(office.send("DELETE", "/opinions").header("Allow")).contains("GET");
        checkMembers(office.with("Accept", "image/png").get("/opinions").expect(406));
        checkMembers(office.transit(path, "ACCEPT", Map.of()).expect(409));
        checkMembers(office.transit(path, "\"987654\"", "CLOSE", Map.of()).expect(412));
        checkMembers(office.transit(path, "*", "CLOSE", Map.of()).expect(412));
        checkMembers(office.post("/opinions", Map.of("text", "长".repeat(1_500_000))).expect(413));
        checkMembers(keyed().sendRaw("POST", "/opinions", "text/xml", "<a/>").expect(415));
        checkMembers(office.post("/receptions", reception).expect(422));
        checkMembers(office.post(path + "/transitions", Map.of("action", "CLOSE")).expect(428));
    }

    @Test
    void aProblemSpeaksTheLanguageOfTheCaller() {
        String chinese = office.with("Accept-Language", "zh-CN").get("/opinions/1").json().path("detail").asText();
        String english = office.with("Accept-Language", "en").get("/opinions/1").json().path("detail").asText();

        assertThat(english).matches("[ -~]+");
        assertThat(chinese).isNotEqualTo(english).matches(".*[\\u4e00-\\u9fff].*");
    }

    @Test
    void aRecordAlreadyKnownIsNotSentAgain() {
        JsonNode first = office.get(OPINIONS_OF_THE_YEAR + "&limit=1").data().path(0);
        String path = "/opinions/" + first.path("id").asText();
        String etag = office.get(path).expect(200).etag();

        assertThat(etag).matches("\"\\d+\"");
        assertThat(office.with("If-None-Match", etag).get(path).expect(304).body()).isEmpty();
        office.with("If-None-Match", "\"other\"").get(path).expect(200);
    }

    @Test
    void aCursorThatWasTamperedWithIsRefused() {
        String cursor = office.get(OPINIONS_OF_THE_YEAR + "&limit=5").json().path("page").path("nextCursor").asText();
        office.get(OPINIONS_OF_THE_YEAR + "&limit=5&cursor=" + cursor).expect(200);
        for (int i = 0; i < cursor.length() - 1; i += 3) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String spoiled = cursor.substring(0, i) + other + cursor.substring(i + 1);
            office.get(OPINIONS_OF_THE_YEAR + "&limit=5&cursor=" + spoiled).expectProblem(400, "cursor.invalid");
        }
        office.get(OPINIONS_OF_THE_YEAR + "&limit=5&sort=number&cursor=" + cursor).expectProblem(400, "cursor.invalid");
        office.get("/units?cursor=" + cursor.substring(4)).expectProblem(400, "cursor.invalid");
    }

    @Test
    void aWalkThroughAllPagesMeetsEachOpinionOnce() {
        for (String sort : List.of("heardOn", "-heardOn", "number", "-number")) {
            Walk walk = Walk.through(office, OPINIONS_OF_THE_YEAR + "&limit=100&sort=" + sort);
            List<String> values = new ArrayList<>(walk.column(sort.replace("-", "")));
            List<String> expected = new ArrayList<>(values);
            Collections.sort(expected);
            if (sort.startsWith("-")) {
                Collections.reverse(expected);
            }

            assertThat(walk.pages()).as(sort).isEqualTo(19);
            assertThat(walk.column("id")).as(sort).hasSize(1820).doesNotHaveDuplicates();
            assertThat(values).as(sort).isEqualTo(expected);
        }
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        Answer first = office.get(OPINIONS_OF_THE_YEAR + "&limit=100");

        assertThat(first.header("Link")).contains("rel=\"next\"", "cursor=" + first.json().path("page").path("nextCursor").asText(), "limit=100");
        assertThat(office.get(OPINIONS_OF_THE_YEAR + "&limit=500&deputy=1").header("Link")).isEmpty();
    }

    private ApiClient keyed() {
        return office.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static void checkMembers(Answer answer) {
        JsonNode problem = answer.json();

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        for (String member : List.of("type", "title", "detail", "instance", "code", "traceId")) {
            assertThat(problem.path(member).asText()).as(member + " of " + answer.body()).isNotBlank();
        }
        assertThat(problem.path("detail").asText()).as(answer.body()).doesNotContain("{", "problem.", "refused.");
        assertThat(answer.body()).doesNotContain(TELLTALES);
    }
}
