package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program outside is told what happens, by a real receiver's account of it. */
@ArquillianTest
@RunAsClient
class WebhooksIT {
    private static final int PORT = TestServer.receivers().get(0);
    private static final String URL = "http://127.0.0.1:" + PORT + "/hooks";
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @BeforeEach
    @AfterEach
    void clear() {
        Pairs.sql("delete d from registry_webhook_delivery d join registry_webhook w on w.id = d.webhook_id where w.url like '%:" + PORT + "/%'",
                "delete from registry_webhook where url like '%:" + PORT + "/%'");
    }

    @Test
    void whatHappensToAReceptionArrivesSignedInOrderAndWithoutNames() throws Exception {
        JsonNode made = registered("reception.planned", "reception.moved", "reception.cancelled");
        try (Receiver receiver = new Receiver(PORT)) {
            JsonNode station = xiangtan.get("/stations?limit=1").expect(200).data().get(0);
            String deputy = xiangtan.get("/deputies?limit=1&station=" + station.path("id").asText()).expect(200).data().path(0).path("name").asText("无名");
            String reception = "/receptions/" + xiangtan.post("/receptions", Map.of("date", "2031-03-14", "start", "09:00", "end", "11:00", "kind",
                    "DEPUTY_DAY", "station", station.path("id").asText(), "deputies", List.of())).expect(201).json().path("id").asText();
            xiangtan.transit(reception, "MOVE", Map.of("date", "2031-03-17", "start", "09:00", "end", "11:00", "reason", "场地维修")).expect(200);
            xiangtan.transit(reception, "CANCEL", Map.of("reason", "场地维修")).expect(200);

            List<Receiver.Delivery> came = receiver.await(3);

            assertThat(came).extracting(each -> each.json().path("type").asText()).containsExactly("reception.planned", "reception.moved",
                    "reception.cancelled");
            assertThat(came).allSatisfy(each -> {
                assertThat(each.signature()).isEqualTo(signature(made.path("secret").asText(), each));
                assertThat(Math.abs(each.timestamp() - System.currentTimeMillis() / 1000)).isLessThan(120);
                assertThat(each.body()).doesNotContain(deputy, "场地维修");
                assertThat("/receptions/" + each.json().path("data").path("reception").asText()).isEqualTo(reception);
            });
            assertThat(came.get(1).json().path("data").path("movedFrom").asText()).isEqualTo("2031-03-14");
            assertThat(came).extracting(Receiver.Delivery::id).doesNotHaveDuplicates();
            Thread.sleep(3000);
            assertThat(receiver.came()).hasSize(3);
        }
        assertThat(states(made)).containsOnly("DELIVERED").hasSize(3);
    }

    @Test
    void afterARefusalItComesAgainUnderTheSameId() throws Exception {
        JsonNode made = registered("reception.held");
        try (Receiver receiver = new Receiver(PORT, 500)) {
            test(made);
            List<Receiver.Delivery> came = receiver.await(2);

            assertThat(came).extracting(Receiver.Delivery::id).containsOnly(came.get(0).id());
            assertThat(came.get(1).timestamp()).isGreaterThanOrEqualTo(came.get(0).timestamp() + 5);
            awaitStates(made, "DELIVERED");
        }
        assertThat(deliveries(made).get(0).path("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        JsonNode made = registered("reception.held");
        try (Receiver receiver = new Receiver(PORT, 302, 302, 302)) {
            test(made);
            receiver.await(1);
            Thread.sleep(2000);

            assertThat(receiver.elsewhere()).isEmpty();
        }
        assertThat(deliveries(made).get(0).path("status").asInt()).isEqualTo(302);
        assertThat(states(made)).containsExactly("READY");
    }

    @Test
    void whatFailedToTheEndIsADeadLetterAndCanBeSentAgain() throws Exception {
        JsonNode made = registered("reception.held");
        try (Receiver receiver = new Receiver(PORT, 503, 503)) {
            test(made);
            receiver.await(1);
            awaitStates(made, "READY");
            Pairs.sql("update registry_webhook_delivery set attempts = 9, next_at = 0 where state = 'READY' and webhook_id = " + id(made));
            String message = receiver.await(2).get(0).id();
            awaitStates(made, "DEAD");
            JsonNode dead = xiangtan.get(path(made) + "/deliveries?state=DEAD&includeTotal=true").expect(200).json();
            assertThat(dead.path("page").path("total").asInt()).isEqualTo(1);
            String letter = path(made) + "/deliveries/" + dead.path("data").get(0).path("id").asText();

            xiangtan.transit(letter, "ALLOW", Map.of()).expectProblem(422, "webhook.action");
            xiangtan.transit(letter, "REPLAY", Map.of()).expect(200);

            assertThat(receiver.await(3).get(2).id()).isEqualTo(message);
            awaitStates(made, "DELIVERED");
            xiangtan.transit(letter, "REPLAY", Map.of()).expectProblem(409, "notAllowedNow");
            assertThat(xiangtan.transit(path(made), "REPLAY", Map.of()).expect(200).json().path("replayed").asInt(-1)).isZero();
            assertThat(xiangtan.transit(path(made), "REPLAY", Map.of("since", "2026-01-01T00:00:00+08:00")).expect(200).json().path("replayed").asInt())
                    .isEqualTo(1);
            assertThat(receiver.await(4).get(3).id()).isEqualTo(message);
        }
    }

    @Test
    void aReceiverThatIsGoneIsNotAskedAgain() throws Exception {
        JsonNode made = registered("reception.held");
        try (Receiver receiver = new Receiver(PORT, 410)) {
            test(made);
            receiver.await(1);
            awaitStates(made, "DEAD");
        }
        JsonNode now = xiangtan.get(path(made)).expect(200).json();
        assertThat(now.path("state").asText()).isEqualTo("OFF");
        assertThat(now.path("reason").asText()).isEqualTo("GONE");
        xiangtan.transit(path(made), "TEST", Map.of()).expectProblem(409, "notAllowedNow");
    }

    @Test
    void aNewSecretAndTheOldOneBothCountForADay() throws Exception {
        JsonNode made = registered("reception.held");
        String old = made.path("secret").asText();
        String fresh = xiangtan.transit(path(made), "ROTATE_SECRET", Map.of()).expect(200).json().path("secret").asText();
        try (Receiver receiver = new Receiver(PORT)) {
            test(made);
            Receiver.Delivery came = receiver.await(1).get(0);

            assertThat(fresh).startsWith("whsec_").isNotEqualTo(old);
            assertThat(came.signature().split(" ")).containsExactly(signature(fresh, came), signature(old, came));
        }
    }

    @Test
    void beforeItIsAllowedNothingIsSent() throws Exception {
        JsonNode made = xiangtan.post("/webhooks", Map.of("url", URL, "events", List.of("reception.held"))).expect(201).json();

        assertThat(made.path("state").asText()).isEqualTo("WAITING");
        assertThat(xiangtan.get(path(made) + "/transitions").expect(200).json().path("data").toString()).isEqualTo("[\"ROTATE_SECRET\"]");
        for (String action : List.of("TEST", "ALLOW", "SHARE_PHONES", "REPLAY")) {
            xiangtan.transit(path(made), action, Map.of()).expectProblem(409, "notAllowedNow");
        }
        xiangtan.send("DELETE", path(made)).expectProblem(428, "ifMatch.missing");
        xiangtan.delete(path(made), xiangtan.get(path(made)).etag()).expect(204);
        xiangtan.get(path(made)).expectProblem(404, "notFound");
    }

    @Test
    void theSecretIsToldOnceAndKeptSealed() throws Exception {
        ApiClient once = xiangtan.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("url", URL, "events", List.of("reception.held"));
        JsonNode made = once.post("/webhooks", body).expect(201).json();
        String secret = made.path("secret").asText();

        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length()))).hasSize(32);
        assertThat(once.post("/webhooks", body).expect(201).json()).isEqualTo(made);
        assertThat(xiangtan.get(path(made)).expect(200).body()).doesNotContain("whsec_");
        assertThat(xiangtan.get("/webhooks").expect(200).body()).doesNotContain("whsec_").contains(id(made));
        String bare = secret.substring("whsec_".length());
        for (String column : List.of("body from registry_answer", "secret from registry_webhook", "detail from registry_journal")) {
            String[] of = column.split(" from ");
            assertThat(count("select count(*) from " + of[1] + " where locate('" + bare + "', " + of[0] + ") > 0")).as(column).isZero();
        }
        // With the underscore, which no sealed text has: the five letters come about by chance where there are many.
        assertThat(count("select count(*) from registry_answer where locate('whsec_', body) > 0")).isZero();
        assertThat(count("select count(*) from registry_webhook where locate('whsec_', secret) > 0")).isZero();
        assertThat(count("select count(*) from registry_journal where locate('whsec_', detail) > 0")).isZero();
    }

    @Test
    void whereNobodyMayCallNoWebhookLeadsAndTheJournalHasTheTry() throws Exception {
        long before = count("select count(*) from registry_journal where action = 'WEBHOOK_REFUSED' and outcome = 'REFUSED'");
        for (String url : List.of("http://127.1:" + PORT + "/", "http://2130706433:" + PORT + "/", "http://0x7f.1:" + PORT + "/",
                "http://user:pw@127.0.0.1:" + PORT + "/", "ftp://127.0.0.1/", "http://127.0.0.1:" + PORT + "/#x")) {
            refused(url, "webhook.url.MALFORMED");
        }
        for (String url : List.of("http://127.0.0.1:3306/", "http://localhost:" + PORT + "x/", "http://[::1]:" + PORT + "/", "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/", "https://127.0.0.1:" + PORT + "/")) {
            refused(url, url.contains("x/") ? "webhook.url.MALFORMED" : "webhook.url.NOT_ALLOWED");
        }
        refused("http://nobody.invalid/", "webhook.url.UNRESOLVED");

        assertThat(count("select count(*) from registry_journal where action = 'WEBHOOK_REFUSED' and outcome = 'REFUSED'") - before).isEqualTo(13);
        xiangtan.post("/webhooks", Map.of("url", URL, "events", List.of("reception.eaten"))).expectProblem(422, "webhook.event");
        xiangtan.post("/webhooks", Map.of("url", URL, "events", List.of())).expectProblem(422, "invalid");
        xiangtan.post("/webhooks", Map.of("url", URL, "events", List.of("reception.held"), "secret", "x")).expect(400);
    }

    @Test
    void onlyAProgramInItsOwnNameRegistersAndOthersDoNotSeeIt() {
        JsonNode made = registered("reception.held");
        Map<String, Object> body = Map.of("url", URL, "events", List.of("reception.held"));

        xiangtan.actingFor("lianluo-xiangtan").post("/webhooks", body).expectProblem(422, "webhook.clientOnly");
        assertThat(xiangtan.actingFor("lianluo-xiangtan").get("/webhooks").expect(200).data()).isEmpty();
        ApiClient province = ApiClient.forArea("430000");
        assertThat(province.get("/webhooks?includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        for (String path : List.of(path(made), path(made) + "/transitions", path(made) + "/deliveries")) {
            province.get(path).expectProblem(404, "notFound");
        }
        province.transit(path(made), "\"1\"", "TEST", Map.of()).expectProblem(404, "notFound");
        province.delete(path(made), "\"1\"").expectProblem(404, "notFound");
    }

    @Test
    void howManyQueriesThePagesTakeDoesNotDependOnTheNumberOfWebhooks() throws Exception {
        Session security = Session.of(Credentials.user("SECURITY_ADMIN"));
        List<Integer> asked = new ArrayList<>();
        for (int more : new int[] {1, 4}) {
            for (int i = 0; i < more; i++) {
                registered("reception.held");
            }
            assertThat(security.get("/registry/webhooks.xhtml").body()).contains(URL);
            asked.add(Statements.during(() -> security.get("/registry/webhooks.xhtml")).selects());
        }
        assertThat(asked.get(1)).isEqualTo(asked.get(0));
    }

    private void refused(String url, String code) {
        xiangtan.post("/webhooks", Map.of("url", url, "events", List.of("reception.held"))).expectProblem(422, code);
    }

    /** Allowed as the security administrator would. */
    private JsonNode registered(String... events) {
        JsonNode made = xiangtan.post("/webhooks", Map.of("url", URL, "events", List.of(events))).expect(201).json();
        Pairs.sql("update registry_webhook set state = 'OPEN', version = version + 1 where id = " + id(made));
        return made;
    }

    private void test(JsonNode webhook) {
        xiangtan.transit(path(webhook), "TEST", Map.of()).expect(200);
    }

    private List<JsonNode> deliveries(JsonNode webhook) {
        return Desk.rows(xiangtan.get(path(webhook) + "/deliveries").expect(200));
    }

    private List<String> states(JsonNode webhook) {
        return deliveries(webhook).stream().map(row -> row.path("state").asText()).toList();
    }

    /** The receiver knows of a delivery a moment before the sender has written down how it went. */
    private void awaitStates(JsonNode webhook, String state) throws InterruptedException {
        for (int i = 0; i < 100 && !states(webhook).stream().allMatch(state::equals); i++) {
            Thread.sleep(100);
        }
        assertThat(states(webhook)).containsOnly(state);
    }

    private static String id(JsonNode webhook) {
        return webhook.path("id").asText();
    }

    private static String path(JsonNode webhook) {
        return "/webhooks/" + id(webhook);
    }

    /** As the receiver reckons it, by the standard's words. */
    private static String signature(String secret, Receiver.Delivery came) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            String signed = came.id() + "." + came.timestamp() + "." + came.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestServer.database().connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
