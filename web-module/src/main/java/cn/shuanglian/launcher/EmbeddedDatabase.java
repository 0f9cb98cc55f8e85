package cn.shuanglian.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The MariaDB server of a single machine: on the loopback address only, its data in the data directory, its password made up once. */
class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "shuanglian";
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int LONGEST_SOCKET_PATH = 100;

    private final DataDirectory data;
    private final LogFile log;
    private final int port;
    private final DatabaseServer server;

    EmbeddedDatabase(DataDirectory data, Unpacked unpacked) {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
            throw new Refusal("platform", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        this.data = data;
        new Orphans(data.file("mysql")).end();
        new Orphans(data.file("mysql.new")).end();
        Path home = unpacked.database();
        this.log = new LogFile(data.directory("log").resolve("database.log"));
        this.port = rememberedPort();
        this.server = new DatabaseServer(home, log);
    }

    /** Installs what is missing, starts, and answers how to connect. */
    DatabaseAccess start() {
        String password = Secrets.of(data.directory("keys").resolve("database.password"));
        DatabaseAccess access = new DatabaseAccess(DatabaseUrl.embedded(port, NAME), NAME, password);
        Path setUp = data.directory("runtime").resolve("setup.sql");
        try {
            if (!Files.exists(data.file("mysql"))) {
                install();
            }
            Secrets.write(setUp, accounts(password));
            server.start(options(setUp), access::opens);
        } catch (IOException e) {
            log.line(String.valueOf(e));
            throw new Refusal("embedded", data.file("log/database.log"));
        } finally {
            forget(setUp);
        }
        access.check();
        return access;
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }

    /** A quarter of the machine's memory, at least 128 MiB and at most 2 GiB. */
    static long bufferPool(long memory) {
        return Math.max(128 * MEBIBYTE, Math.min(2048 * MEBIBYTE, memory / 4)) / MEBIBYTE * MEBIBYTE;
    }

    // Beside its place and then renamed: an installation that was cut short never looks like a database.
    private void install() throws IOException {
        Path fresh = data.file("mysql.new");
        DataDirectory.delete(fresh);
        try {
            server.install(data.directory("mysql.new"));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        Files.move(fresh, data.file("mysql"), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> options(Path setUp) {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return List.of("--datadir=" + data.file("mysql"), "--tmpdir=" + data.directory("runtime/tmp"),
                "--init-file=" + setUp, "--port=" + port, "--socket=" + socket(),
                "--bind-address=127.0.0.1", "--skip-name-resolve", "--local-infile=0", "--skip-ssl", "--symbolic-links=0",
                "--pid-file=" + data.file("runtime/mariadbd.pid"), "--max-connections=64",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+08:00",
                "--sql-mode=STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--transaction-isolation=READ-COMMITTED", "--innodb-lock-wait-timeout=10", "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-doublewrite=ON", "--innodb-log-file-size=256M",
                "--innodb-buffer-pool-size=" + bufferPool(memory),
                // The binary log is what a restore to a chosen second reads.
                "--log-bin=" + NAME, "--binlog-format=ROW", "--sync-binlog=1", "--binlog-expire-logs-seconds=604800",
                "--server-id=1", "--log-bin-trust-function-creators=1");
    }

    // Run by the server itself at every start, so a changed or damaged account repairs itself; names and alphabet need no quoting.
    private static String accounts(String password) {
        String user = "'" + NAME + "'@'127.0.0.1'";
        return String.join(System.lineSeparator(),
                "SET SESSION sql_log_bin = 0;",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                "CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON " + NAME + ".* TO " + user + ";",
                "DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';");
    }

    private Path socket() {
        Path own = data.file("runtime/mariadbd.sock");
        return own.toString().length() < LONGEST_SOCKET_PATH ? own : Path.of("/tmp", NAME + "-" + port + ".sock");
    }

    private int rememberedPort() {
        Path file = data.directory("runtime").resolve("mariadbd.port");
        try {
            if (Files.exists(file)) {
                int remembered = Integer.parseInt(Files.readString(file).strip());
                if (isFree(remembered)) {
                    return remembered;
                }
            }
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Files.writeString(file, String.valueOf(any.getLocalPort()));
                return any.getLocalPort();
            }
        } catch (IOException | NumberFormatException e) {
            throw new Refusal("data.write", file);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static void forget(Path setUp) {
        try {
            Files.deleteIfExists(setUp);
        } catch (IOException e) {
            throw new Refusal("data.write", setUp);
        }
    }
}
