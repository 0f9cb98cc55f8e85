package cn.shuanglian.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/** Payara Micro with the application at {@code /}, in a process of its own whose command line holds no secret. */
class PayaraNode implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);
    private static final int STOP_SECONDS = 30;
    private static final String HTTP = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String ADDRESS =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";
    private static final List<String> BEFORE_BOOT = List.of(
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            HTTP + "request-timeout-seconds=60",
            HTTP + "connection-upload-timeout-millis=60000",
            HTTP + "max-post-size-bytes=67108864",
            HTTP + "cookie-same-site-enabled=true",
            HTTP + "cookie-same-site-value=Lax");

    private final Settings settings;
    private final DataDirectory data;
    private final Unpacked unpacked;
    private final LogFile log;
    private Process process;

    PayaraNode(Settings settings, DataDirectory data, Unpacked unpacked) {
        this.settings = settings;
        this.data = data;
        this.unpacked = unpacked;
        this.log = new LogFile(data.directory("log").resolve("server.log"));
    }

    /** Starts the process and returns when the application is ready. */
    void start(DatabaseAccess database, Path keyFile) {
        try {
            // A kept root directory would deploy what an earlier start left there.
            DataDirectory.delete(data.file("payara"));
            Files.deleteIfExists(deployed());
            ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true).directory(data.directory("runtime").toFile());
            builder.environment().putAll(environment(database, keyFile));
            synchronized (this) {
                process = builder.start();
            }
        } catch (IOException e) {
            throw new Refusal("server", e.getMessage());
        }
        log.follow(process.getInputStream());
        boolean decided = Patience.until(START, () -> !process.isAlive() || Files.exists(deployed()) && isReady());
        if (!decided || !process.isAlive()) {
            throw new Refusal("application", data.file("log/server.log"));
        }
    }

    /** Returns when the process has ended by itself. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public synchronized void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(GuardedNode.STOP);
        } catch (IOException e) {
            log.line("the server was already stopping");
        }
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Map<String, String> environment(DatabaseAccess database, Path keyFile) {
        return Map.of(
                "APP_DB_URL", database.url(),
                "APP_DB_USER", database.user(),
                "APP_DB_PASSWORD", database.password(),
                "APP_DATA_DIR", data.file("").toString(),
                "APP_KEY_FILE", keyFile.toString(),
                "APP_DEMO", String.valueOf(settings.demo()),
                "APP_HTTP_PORT", String.valueOf(settings.port()));
    }

    private List<String> command() throws IOException {
        Path micro = unpacked.file("payara-micro.jar");
        Path guard = guard();
        List<String> orders = new ArrayList<>(BEFORE_BOOT);
        orders.add(ADDRESS + settings.address());
        Path beforeBoot = Files.write(data.directory("runtime").resolve("before-boot.txt"), orders);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=" + data.directory("runtime/tmp"),
                "-D" + GuardedNode.DEPLOYED + "=" + deployed()));
        command.addAll(opened(micro));
        command.addAll(settings.javaOptions());
        command.addAll(List.of("-cp", guard + File.pathSeparator + micro, GuardedNode.class.getName(),
                "--nohazelcast", "--disablephonehome", "--rootdir", data.directory("payara").toString(),
                "--port", String.valueOf(settings.port()),
                "--minhttpthreads", "4", "--maxhttpthreads", "32", "--shutdowngrace", "2000",
                "--prebootcommandfile", beforeBoot.toString(),
                "--contextroot", "/", "--deploy", unpacked.file("application.war").toString()));
        return command;
    }

    // The server's class path must not hold what the launcher itself needs: the application would see it.
    private Path guard() throws IOException {
        Path directory = data.directory("runtime/guard");
        String name = GuardedNode.class.getName().replace('.', '/') + ".class";
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream code = GuardedNode.class.getResourceAsStream("/" + name)) {
            Files.copy(code, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return directory;
    }

    // A manifest's own words count only for "java -jar".
    private static List<String> opened(Path micro) throws IOException {
        List<String> options = new ArrayList<>();
        try (JarFile jar = new JarFile(micro.toFile())) {
            for (String kind : List.of("Add-Exports", "Add-Opens")) {
                for (String packageName : jar.getManifest().getMainAttributes().getValue(kind).split("\\s+")) {
                    options.add("--" + kind.toLowerCase() + "=" + packageName + "=ALL-UNNAMED");
                }
            }
        }
        return options;
    }

    private Path deployed() {
        return data.directory("runtime").resolve("deployed");
    }

    private boolean isReady() {
        String host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create("http://" + host + ":" + settings.port() + "/health/ready")
                    .toURL().openConnection();
            asked.setConnectTimeout(1000);
            asked.setReadTimeout(5000);
            int answer = asked.getResponseCode();
            asked.disconnect();
            return answer == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
