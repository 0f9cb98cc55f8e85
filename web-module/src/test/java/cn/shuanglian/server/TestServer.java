package cn.shuanglian.server;

import cn.shuanglian.registry.clock.Clocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares, once per test JVM and before Arquillian reads its file, the database and everything the server is told at its start.
 * Does nothing where failsafe does not run, so that unit tests start no database.
 */
public final class TestServer implements LauncherSessionListener {
    private static TestServer running;

    private final String archiveName = "shuanglian-" + UUID.randomUUID() + ".war";
    private TestDatabase database;
    private URI home;
    private Path data;
    private List<Integer> receivers;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (running == null && System.getProperty("it.war") != null) {
            try {
                prepare(Path.of(System.getProperty("it.dir")));
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException("there is no database or no room for the tests", failed);
            }
            running = this;
        }
    }

    /** The adapter leaves the exported archive in the system's temporary directory; it alone knows where, but the name tells. */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (running != this) {
            return;
        }
        try (var left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "arquillian-payara-micro*")) {
            for (Path each : left) {
                if (Files.exists(each.resolve("deployments").resolve(archiveName()))) {
                    remove(each);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** File name of this run's archive, unlike that of any other run. */
    public static String archiveName() {
        return running().archiveName;
    }

    /** The address of the server's root, with a slash at its end. */
    public static URI home() {
        return running().home;
    }

    public static TestDatabase database() {
        return running().database;
    }

    /** The server's {@code app.data.dir}: there it writes {@code demo-credentials.csv}. */
    public static Path data() {
        return running().data;
    }

    /** Ports of this machine, free at the start, that the server may call; the first for tests outside it, the second for those inside. */
    public static List<Integer> receivers() {
        return running().receivers;
    }

    /** Today where the server is, whatever zone the machine of the tests keeps. */
    public static LocalDate today() {
        return LocalDate.now(Clocks.ZONE);
    }

    private static TestServer running() {
        if (running == null) {
            throw new IllegalStateException("no server: integration tests are run by `mvn verify`");
        }
        return running;
    }

    private void prepare(Path directory) throws IOException, SQLException {
        Path temporary = emptied(directory.resolve("it-tmp"));
        database = TestDatabase.prepare(directory);
        data = emptied(directory.resolve("it-data"));
        int port = freePort();
        receivers = List.of(freePort(), freePort());
        home = URI.create("http://127.0.0.1:" + port + "/");
        Path settings = data.resolve("payara.properties");
        try (var out = Files.newBufferedWriter(settings)) {
            settings().store(out, null);
        }
        Path loopback = data.resolve("loopback.asadmin");
        Files.writeString(loopback, "set configs.config.server-config.network-config.network-listeners"
                + ".network-listener.http-listener.address=127.0.0.1\n");
        System.setProperty("it.port", Integer.toString(port));
        System.setProperty("it.payara.jvm", "-Xmx1g -Duser.timezone=Asia/Shanghai -Djava.io.tmpdir=" + escaped(temporary));
        System.setProperty("it.payara.options", String.join(" ", "--port", Integer.toString(port), "--contextroot", "/",
                "--disablephonehome", "--systemproperties", escaped(settings), "--prebootcommandfile", escaped(loopback),
                "--logtofile", escaped(data.resolve("payara.log"))));
    }

    private Properties settings() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path keyFile = data.resolve("shuanglian.key");
        Files.writeString(keyFile, Base64.getEncoder().encodeToString(key) + "\n");
        Properties settings = new Properties();
        settings.setProperty("app.db.url", database.fullUrl());
        settings.setProperty("app.db.user", database.user());
        settings.setProperty("app.db.password", database.password());
        settings.setProperty("app.demo", "true");
        // Tests let messages go out themselves; a round in between would be counted among the statements of a page.
        settings.setProperty("app.notices.every", "0");
        settings.setProperty("app.data.dir", data.toString());
        settings.setProperty("app.key.file", keyFile.toString());
        settings.setProperty("app.webhooks.allow", "http://127.0.0.1:" + receivers.get(0) + ", http://127.0.0.1:" + receivers.get(1));
        settings.setProperty("app.webhooks.every", "1");
        return settings;
    }

    private static Path emptied(Path directory) throws IOException {
        remove(directory);
        return Files.createDirectories(directory).toAbsolutePath();
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var old = Files.walk(directory)) {
                List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The adapter splits its options at spaces unless a backslash stands before them. */
    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }
}
