package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.secret.SealsOfFile;
import cn.shuanglian.server.TestServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two shipped servers on one database and a real mail server. The one that sends is stopped (SIGSTOP) in the middle for longer than its
 * lease, the other one goes on, and the first wakes up again: nobody gets a reminder twice and nobody none.
 */
@Tag("fault")
class TwoNodesIT {
    private static final int PEOPLE = 300;
    private static final int SOME = 40;
    private static final int LEASE_SECONDS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SCHEMA = "shuanglian_nodes_it";

    @TempDir
    Path temporary;
    private final List<RunningLauncher> nodes = new ArrayList<>();
    private GreenMail mail;
    private Path key;

    @BeforeEach
    void openTheMailServerAndAnEmptyDatabase() throws Exception {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = Files.writeString(temporary.resolve("key"), Base64.getEncoder().encodeToString(secret) + "\n");
        try (Connection any = TestServer.database().connect(); Statement statement = any.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_unicode_ci");
        }
    }

    @AfterEach
    void closeEverything() throws Exception {
        for (RunningLauncher node : nodes) {
            node.wake();
            node.killWithApplication();
        }
        mail.stop();
        try (Connection any = TestServer.database().connect(); Statement statement = any.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
        }
    }

    @Test
    void everyReminderGoesOutOnceThoughTheNodeThatSendsSleepsThroughItsLease() throws Exception {
        start("one");
        start("two");
        remind();

        assertThat(Patience.until(PATIENCE, () -> received() >= SOME)).as("mails begin to arrive").isTrue();
        String sleeper = text("select holder from registry_lease where name = 'notices'");
        long token = number("select token from registry_lease where name = 'notices'");
        process(sleeper, "STOP");
        assertThat(received()).as("stopped in the middle").isLessThan(PEOPLE);

        assertThat(Patience.until(PATIENCE, () -> number("select token from registry_lease where name = 'notices'") > token)).as("the other takes over").isTrue();
        assertThat(Patience.until(PATIENCE, () -> number("select count(*) from registry_delivery where state = 'READY'") == 0)).as("the other goes on").isTrue();
        assertThat(text("select holder from registry_lease where name = 'notices'")).isNotEqualTo(sleeper);

        process(sleeper, "CONT");
        assertThat(Patience.until(PATIENCE, () -> number("select count(*) from registry_delivery where state <> 'SENT'") == 0))
                .as(() -> "left: " + text("select group_concat(concat(state, ' ', coalesce(detail, ''))) from registry_delivery where state <> 'SENT'")).isTrue();
        Thread.sleep(Duration.ofSeconds(2L * LEASE_SECONDS).toMillis());

        Map<String, Integer> mails = new HashMap<>();
        for (MimeMessage each : mail.getReceivedMessages()) {
            mails.merge(each.getAllRecipients()[0].toString(), 1, Integer::sum);
        }
        assertThat(mails).hasSize(PEOPLE).allSatisfy((to, times) -> assertThat(times).as(to).isEqualTo(1));
        assertThat(number("select count(distinct claimed_by) from registry_delivery")).as("both have sent").isEqualTo(2);
        assertThat(number("select max(attempts) from registry_delivery where state = 'SENT'")).isLessThanOrEqualTo(2);
    }

    /** What a clock would tell: one reminder to each of many people of a city that knows no quiet hours. */
    private void remind() throws SQLException {
        Seals seals = SealsOfFile.of(key);
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into registry_area (code, name, level, parent_code, version) values ('431100', '永州市', 'CITY', null, 1)");
            for (String parameter : List.of("NOTICE_QUIET_FROM", "NOTICE_QUIET_UNTIL")) {
                int id = parameter.length();
                statement.execute("insert into registry_parameter values (" + id + ", '431100', '" + parameter + "', 1, 1)");
                statement.execute("insert into registry_parameter_value values (" + id + ", " + id + ", 8, '2020-01-01', null, null, false, 1)");
            }
            for (int person = 1; person <= PEOPLE; person++) {
                statement.addBatch("insert into registry_person (id, name, version) values (" + person + ", '代表" + person + "', 1)");
                statement.addBatch("insert into registry_contact (person_id, mail_sealed, version) values (" + person + ", '"
                        + seals.seal("daibiao" + person + "@example.cn", "registry_contact.mail", person) + "', 1)");
                statement.addBatch("insert into registry_notice (id, tell_key, recipient, person_id, area_code, kind, arguments, told_at, shown_from) values ("
                        + person + ", 'reminder-day', 'person:" + person + "', " + person + ", '431100', 'REMINDER_DAY', '3 月 15 日\u001f凤凰街道联络站\u001f', 1, 1)");
                statement.addBatch("insert into registry_delivery (id, notice_id, area_code, channel, state, due_at, attempts, version) values (" + person
                        + ", " + person + ", '431100', 'MAIL', 'READY', 1, 0, 1)");
            }
            statement.executeBatch();
            connection.commit();
        }
    }

    private void start(String name) throws IOException {
        int port;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("APP_DB_URL", url());
        environment.put("APP_DB_USER", TestServer.database().user());
        environment.put("APP_DB_PASSWORD", TestServer.database().password());
        environment.put("APP_KEY_FILE", key.toString());
        environment.put("APP_HTTP_ADDRESS", "127.0.0.1");
        environment.put("APP_JAVA_OPTIONS", "-Xmx600m -XX:TieredStopAtLevel=1");
        environment.put("APP_NOTICES_EVERY", "1");
        environment.put("APP_NOTICES_LEASE", String.valueOf(LEASE_SECONDS));
        environment.put("APP_MAIL_HOST", "127.0.0.1");
        environment.put("APP_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        environment.put("APP_MAIL_FROM", "tongzhi@rd.example.cn");
        RunningLauncher node = new RunningLauncher(temporary.resolve(name), port, temporary.resolve(name + ".txt"), environment);
        nodes.add(node);
        assertThat(node.becomesReady()).as(node::words).isTrue();
    }

    private int received() {
        return mail.getReceivedMessages().length;
    }

    private static void process(String holder, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, holder.split("/")[1]).inheritIO().start().waitFor();
    }

    private static String url() {
        String url = TestServer.database().fullUrl();
        return url.replaceFirst("/[A-Za-z_0-9]+\\?", "/" + SCHEMA + "?");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), TestServer.database().user(), TestServer.database().password());
    }

    private static long number(String query) {
        String found = text(query);
        return found == null ? 0 : Long.parseLong(found);
    }

    private static String text(String query) {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
