package cn.shuanglian.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class StatementsIT {
    @Test
    void asManyQueriesAreCountedAsWereAsked() throws Exception {
        for (int asked : new int[] {0, 1, 2, 7, 100}) {
            Statements seen = Statements.during(() -> {
                try (Connection fresh = TestServer.database().connect()) {
                    ask(fresh, asked);
                }
            });

            assertThat(seen.selects()).as(() -> seen.all().toString()).isEqualTo(asked);
        }
    }

    @Test
    void theServerItselfCountsTheSame() throws Exception {
        try (Connection warm = TestServer.database().connect()) {
            ask(warm, 1);
            long before = countedByTheServer(warm);
            ask(warm, 13);
            long rise = countedByTheServer(warm) - before;

            assertThat(Statements.during(() -> ask(warm, 13)).selects()).isEqualTo(13);
            assertThat(rise).isEqualTo(13);
        }
    }

    @Test
    void pingsAndTalkAboutTheSessionDoNotCount() throws Exception {
        try (Connection warm = TestServer.database().connect()) {
            Statements seen = Statements.during(() -> {
                warm.isValid(1);
                warm.setAutoCommit(false);
                warm.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                warm.rollback();
                try (Statement statement = warm.createStatement()) {
                    statement.execute("/* ping */ select 1");
                    statement.execute("select @@session.transaction_isolation");
                }
            });

            assertThat(seen.all()).isEmpty();
        }
    }

    @Test
    void queriesAndWritesAreToldApart() throws Exception {
        try (Connection warm = TestServer.database().connect(); Statement statement = warm.createStatement()) {
            statement.execute("create temporary table counted (id int)");
            Statements seen = Statements.during(() -> {
                statement.execute("insert into counted values (1)");
                statement.execute("update counted set id = 2");
                statement.execute("with two as (select 2 as id) select id from two");
                statement.execute("(select 1 as id) union all (select 2)");
                statement.execute("delete from counted");
            });

            assertThat(seen.selects()).as(() -> seen.all().toString()).isEqualTo(2);
            assertThat(seen.writes()).isEqualTo(3);
        }
    }

    private static void ask(Connection connection, int times) throws SQLException {
        try (var question = connection.prepareStatement("select table_name from information_schema.tables where table_schema = ? limit 1")) {
            for (int i = 0; i < times; i++) {
                question.setString(1, "nowhere" + i);
                question.executeQuery().close();
            }
        }
    }

    private static long countedByTheServer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
