package cn.shuanglian.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Database servers that outlived a killed launcher and still hold our data: told by their command line, never by a number alone. */
class Orphans {

    private static final Duration ORDERLY = Duration.ofSeconds(60);
    private static final Duration KILLED = Duration.ofSeconds(10);

    private final Path processes;
    private final Path datadir;

    Orphans(Path datadir) {
        this(Path.of("/proc"), datadir);
    }

    Orphans(Path processes, Path datadir) {
        this.processes = processes;
        this.datadir = datadir;
    }

    /** Ends each of them and waits until it is gone; InnoDB recovers what a hard end leaves. */
    void end() {
        for (long pid : found()) {
            ProcessHandle.of(pid).ifPresent(orphan -> {
                orphan.destroy();
                if (!Patience.until(ORDERLY, () -> !orphan.isAlive())) {
                    orphan.destroyForcibly();
                }
                if (!Patience.until(KILLED, () -> !orphan.isAlive())) {
                    throw new Refusal("orphan", pid);
                }
            });
        }
    }

    List<Long> found() {
        try (var running = Files.list(processes)) {
            return running.filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(this::holdsOurData)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean holdsOurData(Path process) {
        try {
            List<String> words = Arrays.asList(Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1).split("\0", -1));
            String ours = new String(("--datadir=" + datadir).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return words.get(0).endsWith("/mariadbd") && words.contains(ours);
        } catch (IOException e) {
            // It ended while we looked, or belongs to somebody else.
            return false;
        }
    }
}
