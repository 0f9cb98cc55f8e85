package cn.shuanglian.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable file as a process of its own, as an operator starts it. */
class RunningLauncher {

    private static final Duration START = Duration.ofMinutes(4);
    private static final int END_SECONDS = 60;

    private final Process process;
    private final Path said;
    private final int port;

    RunningLauncher(Path data, int port, Path said) throws IOException {
        this(data, port, said, false);
    }

    RunningLauncher(Path data, int port, Path said, boolean demo) throws IOException {
        this(data, port, said, Map.of("APP_DEMO", String.valueOf(demo)));
    }

    /** @param more of the environment */
    RunningLauncher(Path data, int port, Path said, Map<String, String> more) throws IOException {
        this.said = said;
        this.port = port;
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", Path.of("target", "shuanglian.jar").toAbsolutePath().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
        builder.environment().put("APP_DATA_DIR", data.toString());
        builder.environment().put("APP_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(more);
        process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** Whether it became ready before it ended. */
    boolean becomesReady() {
        Patience.until(START, () -> !process.isAlive() || words().contains("Ready:"));
        return process.isAlive();
    }

    int health() throws IOException {
        HttpURLConnection asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
        return asked.getResponseCode();
    }

    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Kills the server of the application, too, and leaves only the database. */
    void killWithApplication() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().filter(each -> each.info().command().orElse("").endsWith("/java")).toList();
        kill();
        all.forEach(ProcessHandle::destroyForcibly);
        Patience.until(Duration.ofSeconds(END_SECONDS), () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Lets go on what somebody stopped, or it could not be ended either. */
    void wake() throws IOException, InterruptedException {
        for (ProcessHandle each : process.descendants().toList()) {
            new ProcessBuilder("kill", "-CONT", String.valueOf(each.pid())).start().waitFor();
        }
    }

    /** Sends SIGTERM and answers the exit code. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + END_SECONDS + " s: " + words());
        }
        return process.exitValue();
    }

    String words() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return "";
        }
    }
}
