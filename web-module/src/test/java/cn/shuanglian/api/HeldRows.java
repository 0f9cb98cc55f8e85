package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/** Holds rows of the database, as somebody does who is just about to change them, and sees who waits for them. */
final class HeldRows implements AutoCloseable {
    private static final long MOST_NANOS = 30_000_000_000L;
    private static final long PAUSE_NANOS = 150_000_000L;

    private final Connection connection;

    /** @param query that finds the rows, without its {@code for update} */
    HeldRows(String query) throws SQLException {
        connection = TestServer.database().connect();
        connection.setAutoCommit(false);
        ask(query + " for update");
    }

    /** Returns as soon as that many transactions wait for rows that others hold. */
    static void await(int waiting) throws SQLException {
        long end = System.nanoTime() + MOST_NANOS;
        try (Connection watch = TestServer.database().connect(); Statement statement = watch.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet found = statement.executeQuery("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")) {
                    found.next();
                    if (found.getInt(1) >= waiting) {
                        return;
                    }
                }
                // the server looks again only where nobody has asked for a tenth of a second
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw new AssertionError("nobody waits");
    }

    /** Whether nobody else holds these rows at the moment. */
    boolean areFree(String query) {
        try {
            ask(query + " for update nowait");
            return true;
        } catch (SQLException held) {
            return false;
        }
    }

    private void ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(query).close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
