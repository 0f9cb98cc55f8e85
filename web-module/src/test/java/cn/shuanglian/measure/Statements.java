package cn.shuanglian.measure;

import cn.shuanglian.server.TestServer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The statements that the database server received, from whatever connection, while an action ran. The server's own general log is
 * read, not a count of the driver's: pings, session settings and the driver's questions about {@code @@variables}, which a new
 * connection of the pool asks, are left out, so that the number does not depend on how warm the pool is; and so is what a schedule asks
 * every few seconds, which says so in a comment.
 *
 * @param all each statement's text with its values, in the order of arrival
 */
public record Statements(List<String> all) {
    private static final Pattern ABOUT_THE_SESSION = Pattern.compile(
            "^(/\\*.*?\\*/\\s*)?(select\\s+@@|select '?1'?$|set\\s|show\\s|commit|rollback|truncate table mysql\\.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Something that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** Runs the action and tells what the database was asked meanwhile; two of these must not overlap. */
    public static Statements during(Action action) throws Exception {
        try (Connection connection = TestServer.database().connect(); Statement log = connection.createStatement()) {
            log.execute("set global log_output = 'TABLE'");
            log.execute("truncate table mysql.general_log");
            log.execute("set global general_log = on");
            try {
                action.run();
            } finally {
                log.execute("set global general_log = off");
            }
            return new Statements(logged(log));
        }
    }

    /** The number of queries. */
    public int selects() {
        return selectsText().size();
    }

    /** The queries themselves, for the message of a failing test. */
    public List<String> selectsText() {
        return all.stream().filter(text -> startsWithAny(text, "select", "(select", "with")).toList();
    }

    /** The queries of a page itself: every few seconds a session's account is looked up again, and a slow machine would count that too. */
    public List<String> selectsOfPage() {
        return selectsText().stream().filter(text -> !text.contains("registry_account")).toList();
    }

    /** The number of inserts, updates, deletes and replaces. */
    public int writes() {
        return (int) all.stream().filter(text -> startsWithAny(text, "insert", "update", "delete", "replace")).count();
    }

    private static List<String> logged(Statement log) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = log.executeQuery("select argument from mysql.general_log"
                + " where command_type in ('Query', 'Execute') and thread_id <> connection_id()")) {
            while (rows.next()) {
                String text = new String(rows.getBytes(1), StandardCharsets.UTF_8).strip();
                if (!ABOUT_THE_SESSION.matcher(text).find() && !text.contains("/* by the clock */")) {
                    texts.add(text);
                }
            }
        }
        return List.copyOf(texts);
    }

    private static boolean startsWithAny(String text, String... words) {
        String lower = text.replaceFirst("(?s)^/\\*.*?\\*/\\s*", "").toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
