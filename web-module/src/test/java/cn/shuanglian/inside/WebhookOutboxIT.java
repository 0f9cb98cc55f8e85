package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.gateway.Gateway;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.lease.Leases;
import cn.shuanglian.registry.notice.Message;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Outcome;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.webhook.WebhookClaims;
import cn.shuanglian.registry.webhook.WebhookOutbox;
import cn.shuanglian.registry.webhook.Webhooks;
import com.sun.net.httpserver.HttpServer;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several at once empty the outbox of one webhook; notices leave by it as short messages and for the OA system. */
@InContainer
class WebhookOutboxIT {
    private static final String AREA = "431200";
    private static final Pattern SECOND_PORT = Pattern.compile(".*:(\\d+)$");

    @Inject
    Accounts accounts;
    @Inject
    Webhooks webhooks;
    @Inject
    WebhookOutbox outbox;
    @Inject
    WebhookClaims claims;
    @Inject
    Leases leases;
    @Inject
    Gateway gateway;
    @Inject
    Seals seals;
    @Inject
    AsSystem system;
    @Inject
    @ConfigProperty(name = "app.webhooks.allow")
    String allowed;

    private final List<String> came = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer receiver;
    private int port;
    private long client;

    @BeforeEach
    void open() throws Exception {
        Matcher last = SECOND_PORT.matcher(allowed);
        assertThat(last.matches()).isTrue();
        port = Integer.parseInt(last.group(1));
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        receiver.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            came.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.setExecutor(threads);
        receiver.start();
        client = client();
    }

    @AfterEach
    void close() throws Exception {
        receiver.stop(0);
        threads.shutdownNow();
        sql("delete d from registry_webhook_delivery d join registry_webhook w on w.id = d.webhook_id where w.area_code like '4312%'",
                "delete from registry_webhook where area_code like '4312%'", "delete from registry_lease where holder = 'another node'");
    }

    @Test
    void whatSeveralWorkersFindAtOnceGoesOutOnce() throws Exception {
        long webhook = webhook(AREA, "notice.oa", false);
        for (int i = 0; i < 60; i++) {
            assertThat(hand("notice.oa", Keys.next(), null).state()).isEqualTo(Outcome.State.SENT);
        }
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            workers.add(() -> system.call(() -> outbox.serve(webhook)));
        }
        ManagedExecutorService container = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        for (Future<Integer> worker : container.invokeAll(workers)) {
            worker.get();
        }
        awaitDelivered(60);

        assertThat(came).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatSleptThroughItsLeaseClaimsNothing() throws Exception {
        long webhook = webhook(AREA, "notice.oa", false);
        hold(webhook);
        hand("notice.oa", Keys.next(), null);
        long delivery = one("select id from registry_webhook_delivery where webhook_id = " + webhook);
        String lease = "test-webhook:" + webhook;
        long token = system.call(() -> leases.take(lease, Duration.ofMillis(1))).getAsLong();
        Thread.sleep(50);

        assertThat(system.call(() -> claims.claim(webhook, delivery, lease, token))).isNull();
        long later = system.call(() -> leases.take(lease, Duration.ofMinutes(1))).getAsLong();
        assertThat(later).isGreaterThan(token);
        assertThat(system.call(() -> claims.claim(webhook, delivery, lease, token))).isNull();
        sql("update registry_webhook_delivery set next_at = 0");
        assertThat(system.call(() -> claims.claim(webhook, delivery, lease, later))).isNotNull();
        assertThat(system.call(() -> claims.claim(webhook, delivery, lease, later))).isNull();
    }

    @Test
    void anEventWaitsForAnEarlierOneOfItsRecordButNotForEver() throws Exception {
        long webhook = webhook(AREA, "notice.oa", false);
        hold(webhook);
        long record = Keys.next();
        hand("notice.oa", record, null);
        hand("notice.oa", Keys.next(), null);
        hand("notice.oa", Keys.next(), null);
        List<Long> all = many("select id from registry_webhook_delivery where webhook_id = " + webhook + " order by id");
        sql("update registry_webhook_delivery set object_key = 'notice:" + record + "' where id = " + all.get(1));

        assertThat(system.call(() -> claims.next(webhook))).containsExactly(all.get(0), all.get(2));
        sql("update registry_webhook_delivery set next_at = 9999999999999 where id = " + all.get(0));
        assertThat(system.call(() -> claims.next(webhook))).containsExactly(all.get(2));
        sql("update registry_webhook_delivery set created_at = created_at - 3700000 where id = " + all.get(1));
        assertThat(system.call(() -> claims.next(webhook))).containsExactly(all.get(1), all.get(2));
        sql("update registry_webhook_delivery set state = 'DEAD' where id = " + all.get(0), "update registry_webhook_delivery set created_at = created_at + 3700000 where id = "
                + all.get(1));
        assertThat(system.call(() -> claims.next(webhook))).containsExactly(all.get(1), all.get(2));
    }

    @Test
    void aMobileNumberGoesOnlyWhereItWasGrantedAndToTheNearestAlone() throws Exception {
        String mobile = "13912345678";
        long county = webhook("431202", "notice.sms", false);
        assertThat(system.call(() -> gateway.isOpen("notice.sms", "431202"))).isFalse();
        assertThat(hand("notice.sms", Keys.next(), mobile).state()).isEqualTo(Outcome.State.LATER);

        webhook(AREA, "notice.sms", true);
        assertThat(system.call(() -> gateway.isOpen("notice.sms", "431202"))).isTrue();
        assertThat(system.call(() -> gateway.isOpen("notice.sms", "430300"))).isFalse();
        sql("update registry_webhook set phones = true where id = " + county);
        long before = one("select count(*) from registry_journal where action = 'PHONE_DISCLOSED'");
        assertThat(hand("notice.sms", Keys.next(), mobile).state()).isEqualTo(Outcome.State.SENT);

        assertThat(many("select webhook_id from registry_webhook_delivery where event = 'notice.sms'")).containsExactly(county);
        assertThat(one("select count(*) from registry_webhook_message where payload like '%" + mobile + "%'")).isZero();
        assertThat(one("select count(*) from registry_journal where action = 'PHONE_DISCLOSED'") - before).isEqualTo(1);
        assertThat(one("select count(*) from registry_journal where detail like '%" + mobile + "%'")).isZero();
        awaitDelivered(1);
        assertThat(bodies.get(0)).contains("\"mobile\":\"" + mobile + "\"", "\"type\":\"notice.sms\"");
    }

    @Test
    void aNoticeHandedOverTwiceGoesOutOnce() throws Exception {
        webhook(AREA, "notice.oa", false);
        long notice = Keys.next();

        assertThat(hand("notice.oa", notice, null).state()).isEqualTo(Outcome.State.SENT);
        assertThat(hand("notice.oa", notice, null).state()).isEqualTo(Outcome.State.SENT);

        awaitDelivered(1);
    }

    @Test
    void aClientThatIsShutIsToldNothing() throws Exception {
        long webhook = webhook(AREA, "notice.oa", false);
        hold(webhook);
        hand("notice.oa", Keys.next(), null);
        sql("update registry_account set disabled = true where id = " + client, "update registry_webhook_delivery set next_at = 0 where webhook_id = " + webhook);

        assertThat(system.call(outbox::due)).doesNotContain(webhook);
        assertThat(system.call(() -> gateway.isOpen("notice.oa", AREA))).isFalse();
    }

    @Test
    void aClientGivenAnotherAreaHearsNothingMoreOfTheOneBefore() throws Exception {
        long webhook = webhook(AREA, "notice.oa", false);
        hold(webhook);
        hand("notice.oa", Keys.next(), null);
        sql("update registry_webhook_delivery set next_at = 0 where webhook_id = " + webhook);
        assertThat(system.call(outbox::due)).contains(webhook);

        sql("update registry_account set area_code = '431202' where id = " + client);

        assertThat(system.call(outbox::due)).doesNotContain(webhook);
        assertThat(system.call(() -> gateway.isOpen("notice.oa", AREA))).isFalse();
        assertThat(hand("notice.oa", Keys.next(), null).state()).isNotEqualTo(Outcome.State.SENT);
    }

    @Test
    void nothingIsPublishedOutsideTheTransactionOfItsDeed() {
        assertThatThrownBy(() -> system.call(() -> webhooks.publish("reception.held", AREA, Map.of()))).isInstanceOf(EJBTransactionRequiredException.class);
    }

    /** Another node serves the webhook, so that the schedule of the server under test leaves it alone. */
    private void hold(long webhook) throws Exception {
        sql("insert into registry_lease (name, holder, token, until_at) values ('webhook:" + webhook + "', 'another node', 1, 9999999999999)");
    }

    private Outcome hand(String event, long notice, String mobile) throws Exception {
        Message message = new Message(Keys.next(), notice, "person:4711", "431202", NoticeKind.REMINDER_DAY, "明天接待", "明天上午九时在榆树湾站接待", null, mobile);
        return system.call(() -> gateway.hand(event, message, mobile != null));
    }

    private long client() throws Exception {
        String login = "hook-" + Long.toString(Keys.next(), Character.MAX_RADIX);
        return system.call(() -> {
            long id = accounts.register(new CreateAccount(login, "怀化试接", AREA, null, null, null, LocalDate.of(2199, 1, 1))).accountId();
            accounts.empower(id, Set.of(Role.LIAISON_OFFICE));
            return id;
        });
    }

    private long webhook(String area, String event, boolean phones) throws Exception {
        long id = Keys.next();
        sql("insert into registry_webhook (id, account_id, area_code, area_prefix, url, events, state, phones, secret, created_on, version) values (" + id + ", "
                + client + ", '" + area + "', '" + area.replaceAll("00$", "") + "', 'http://127.0.0.1:" + port + "/', '," + event + ",', 'OPEN', " + phones
                + ", '" + seals.seal("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "registry_webhook.secret", id) + "', '2026-01-01', 1)");
        return id;
    }

    private void awaitDelivered(int count) throws Exception {
        for (int i = 0; i < 300 && came.size() < count; i++) {
            Thread.sleep(100);
        }
        Thread.sleep(2000);
        assertThat(came).hasSize(count);
    }

    private static void sql(String... statements) throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    private static long one(String sql) throws Exception {
        return many(sql).get(0);
    }

    private static List<Long> many(String sql) throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        List<Long> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
