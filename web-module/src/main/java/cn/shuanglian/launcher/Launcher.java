package cn.shuanglian.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Starts the database, the server and the application, says where they are, and stops them in the opposite order. Exit codes: 2 when
 * something the operator can change prevents the start, 1 when the server ended by itself, those of the signal otherwise.
 */
public class Launcher {

    private static final int REFUSED = 2;
    private static final int FAILED = 1;
    /** A server that lost its launcher ends at once, yet not sooner than the kernel lets go of its port. */
    private static final Duration PORT_PATIENCE = Duration.ofSeconds(3);

    private final Settings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    Launcher(Settings settings) {
        this.settings = settings;
    }

    /** @param arguments none; everything is read from the environment, see the README */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.from(System.getenv(), Boolean.getBoolean("app.demo"), Path.of(System.getProperty("app.data.dir", "data")));
            System.exit(new Launcher(settings).run());
        } catch (Refusal e) {
            Words.complain(e.getMessage());
            System.exit(REFUSED);
        }
    }

    private int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start().await();
            if (isStopping()) {
                return 0;
            }
            Words.complain(Words.say("ended", settings.data().resolve("log/server.log")));
        } catch (Refusal e) {
            if (!isStopping()) {
                stop();
                Words.complain(e.getMessage());
                return REFUSED;
            }
        } catch (Stopped | InterruptedException e) {
            return FAILED;
        } catch (RuntimeException | LinkageError e) {
            Words.complain(Words.say("failed", e, keptTrace(e)));
        }
        return FAILED;
    }

    private PayaraNode start() {
        DataDirectory data = keep(DataDirectory.open(settings.data()));
        requireFreePort();
        Path keyFile = settings.keyFile().orElseGet(() -> data.directory("keys").resolve("shuanglian.key"));
        Secrets.of(keyFile);
        settings.database().ifPresent(DatabaseAccess::check);
        Words.tell("starting", settings.data());
        Unpacked unpacked = new Unpacked(data.directory("runtime"));
        DatabaseAccess database = settings.database().orElseGet(() -> keep(new EmbeddedDatabase(data, unpacked)).start());
        PayaraNode node = keep(new PayaraNode(settings, data, unpacked));
        node.start(database, keyFile);
        Words.tell("ready", "http://localhost:" + settings.port() + "/", data.file(settings.demo() ? "demo-credentials.csv" : "setup-code.txt"));
        return node;
    }

    private void requireFreePort() {
        boolean free = Patience.until(PORT_PATIENCE, () -> {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(settings.address(), settings.port()));
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        if (!free) {
            throw new Refusal("port.taken", settings.port());
        }
    }

    // From here on a stop reaches it, even one that comes while it is still starting.
    private synchronized <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        if (stopping) {
            throw new Stopped();
        }
        return part;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            if (running.size() > 1) {
                Words.tell("stopping");
            }
        }
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                Words.complain(Words.say("stop.failed", e, keptTrace(e)));
            }
        }
    }

    private Path keptTrace(Throwable failure) {
        Path file = settings.data().resolve("log/launcher.log");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        try {
            Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            new LogFile(file).line(trace.toString());
        } catch (IOException | RuntimeException e) {
            Words.complain(trace.toString());
        }
        return file;
    }

    /** A signal came while the parts were starting. */
    private static class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
