package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path processes;
    private Orphans orphans;

    @BeforeEach
    void watchOurData() {
        orphans = new Orphans(processes, Path.of("/srv/数据/mysql"));
    }

    @Test
    void aServerOnOurDataIsFound() throws IOException {
        process("4711", "/srv/data/runtime/mariadb-1/bin/mariadbd", "--no-defaults", "--datadir=/srv/数据/mysql");

        assertThat(orphans.found()).containsExactly(4711L);
    }

    @Test
    void aServerOnOtherDataIsLeftAlone() throws IOException {
        process("1", "/usr/sbin/mariadbd", "--datadir=/srv/数据/mysql2");
        process("2", "/usr/sbin/mariadbd");

        assertThat(orphans.found()).isEmpty();
    }

    @Test
    void anotherProgramThatNamesOurDataIsLeftAlone() throws IOException {
        process("3", "/usr/bin/mariadb-backup", "--datadir=/srv/数据/mysql");
        process("4", "grep", "mariadbd", "--datadir=/srv/数据/mysql");

        assertThat(orphans.found()).isEmpty();
    }

    @Test
    void aProcessThatEndsWhileWeLookIsNoProblem() throws IOException {
        Files.createDirectory(processes.resolve("5"));
        process("6", "");

        assertThat(orphans.found()).isEmpty();
    }

    private void process(String pid, String... words) throws IOException {
        Files.writeString(Files.createDirectory(processes.resolve(pid)).resolve("cmdline"), String.join("\0", words) + "\0");
    }
}
