package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fault")
class ImportCrashIT {

    private static final Duration DEMO = Duration.ofMinutes(5);
    private static final String NAME = "shuanglian";
    private static final int SAMPLE_OPINIONS = 3492;

    @TempDir
    Path temporary;

    @AfterEach
    void leaveNothingRunning() {
        new Orphans(data().resolve("mysql")).end();
    }

    @Test
    void anImportThatIsKilledInTheMiddleLeavesNothingAndTheNextStartDoesItWhole() throws Exception {
        RunningLauncher first = launcher();
        boolean underway = Patience.until(DEMO, () -> count("select coalesce(max(seen), 0) from registry_job where kind = 'import:opinions'") >= 400);
        first.killWithApplication();

        assertThat(underway).as(first::words).isTrue();
        assertThat(count("select count(*) from reception_opinion")).isZero();
        assertThat(count("select count(*) from reception_opinion_step")).isZero();
        long receptions = count("select count(*) from reception_reception");
        assertThat(receptions).isPositive();

        RunningLauncher second = launcher();
        assertThat(second.becomesReady()).as(second::words).isTrue();
        assertThat(count("select count(*) from reception_opinion")).isEqualTo(SAMPLE_OPINIONS);
        assertThat(count("select count(*) from reception_reception")).isEqualTo(receptions);
        assertThat(data().resolve("demo-credentials.csv")).exists();
        assertThat(second.terminate()).isEqualTo(143);
    }

    private RunningLauncher launcher() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = any.getLocalPort();
            any.close();
            return new RunningLauncher(data(), port, Files.createTempFile(temporary, "said", ".txt"), true);
        }
    }

    private Path data() {
        return temporary.resolve("data");
    }

    /** What the launcher's own database answers, or -1 while there is no such database or table. */
    private long count(String query) {
        try (Connection connection = connection(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException | IOException notYet) {
            return -1;
        }
    }

    private Connection connection() throws SQLException, IOException {
        int port = Integer.parseInt(Files.readString(data().resolve("runtime/mariadbd.port")).strip());
        String password = Files.readString(data().resolve("keys/database.password")).strip();
        return DriverManager.getConnection(DatabaseUrl.embedded(port, NAME), NAME, password);
    }
}
