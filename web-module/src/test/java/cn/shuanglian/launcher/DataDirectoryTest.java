package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void itIsOpenToItsOwnerOnly() throws IOException {
        try (DataDirectory data = DataDirectory.open(temporary.resolve("new/data"))) {
            assertThat(modeOf(data.file(""))).isEqualTo("rwx------");
            assertThat(modeOf(data.directory("keys"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondLauncherIsRefusedAndAThirdAfterItIsNot() throws IOException {
        try (DataDirectory first = DataDirectory.open(temporary)) {
            assertThatThrownBy(() -> DataDirectory.open(temporary)).isInstanceOf(Refusal.class).hasMessageContaining(first.file("").toString());
        }
        DataDirectory.open(temporary).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"))).isInstanceOf(Refusal.class).hasMessageContaining("file");
    }

    @Test
    void aSecretIsMadeOnceForItsOwnerOnly() throws IOException {
        Path file = temporary.resolve("key");

        String made = Secrets.of(file);

        assertThat(Secrets.of(file)).isEqualTo(made).hasSizeGreaterThan(40);
        assertThat(modeOf(file)).isEqualTo("rw-------");
    }

    @Test
    void aBrokenSecretIsRefusedAndKept() throws IOException {
        Path file = Files.writeString(temporary.resolve("key"), "short");

        assertThatThrownBy(() -> Secrets.of(file)).isInstanceOf(Refusal.class).hasMessageContaining("key");
        assertThat(file).hasContent("short");
    }

    @Test
    void aFullLogMovesUp() {
        LogFile log = new LogFile(temporary.resolve("x.log"), 10);

        log.line("first and long");
        log.line("second");

        assertThat(temporary.resolve("x.log")).hasContent("second");
        assertThat(temporary.resolve("x.log.1")).hasContent("first and long");
    }

    @Test
    void theBufferPoolIsAQuarterOfTheMemoryWithinItsBounds() {
        long mebibyte = 1024L * 1024;

        assertThat(EmbeddedDatabase.bufferPool(256 * mebibyte)).isEqualTo(128 * mebibyte);
        assertThat(EmbeddedDatabase.bufferPool(4000 * mebibyte)).isEqualTo(1000 * mebibyte);
        assertThat(EmbeddedDatabase.bufferPool(64_000 * mebibyte)).isEqualTo(2048 * mebibyte);
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
