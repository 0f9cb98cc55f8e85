package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fault")
class LauncherIT {

    @TempDir
    Path temporary;
    private Path data;
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        data = temporary.resolve("data");
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
    }

    @AfterEach
    void leaveNothingRunning() {
        orphans().end();
    }

    @Test
    void aKilledLauncherLeavesNothingThatPreventsTheNextStartAndSigtermStopsAllInOrder() throws Exception {
        RunningLauncher first = launcher();
        assertThat(first.becomesReady()).as(first::words).isTrue();
        assertThat(first.health()).isEqualTo(200);
        first.kill();
        assertThat(orphans().found()).hasSize(1);

        RunningLauncher second = launcher();
        assertThat(second.becomesReady()).as(second::words).isTrue();
        assertThat(second.terminate()).isEqualTo(143);

        assertThat(orphans().found()).isEmpty();
        assertThat(Files.readString(data.resolve("log/database.log"))).endsWith("Shutdown complete\n");
        assertThat(data.resolve("runtime/setup.sql")).doesNotExist();
    }

    @Test
    void aTakenPortEndsWithOneSentenceAndStartsNothing() throws Exception {
        try (ServerSocket other = new ServerSocket(port)) {
            RunningLauncher launcher = launcher();

            assertThat(launcher.exitCode()).isEqualTo(2);
            assertThat(launcher.words()).contains(String.valueOf(other.getLocalPort())).hasLineCount(1);
        }
        assertThat(data.resolve("mysql")).doesNotExist();
    }

    private RunningLauncher launcher() throws IOException {
        return new RunningLauncher(data, port, Files.createTempFile(temporary, "said", ".txt"));
    }

    private Orphans orphans() {
        return new Orphans(data.resolve("mysql"));
    }
}
