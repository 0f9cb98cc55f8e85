package cn.shuanglian.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import com.mysql.cj.jdbc.Driver;

/** Where the database is and who asks; its text never contains the password. */
record DatabaseAccess(String url, String user, String password) {

    private static final int ACCESS_DENIED_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    /** Opens one connection and closes it; refuses in words when that is not possible. */
    void check() {
        try (Connection connection = connect()) {
            if (connection == null || !connection.isValid(5)) {
                throw new Refusal("database.url");
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Whether the account can log in by now; a server listens some time before it has read its accounts. */
    boolean opens() {
        try (Connection connection = connect()) {
            return connection != null && connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Driver().connect(url, login);
    }

    private Refusal refusal(SQLException reason) {
        if (reason.getErrorCode() == UNKNOWN_DATABASE || reason.getErrorCode() == ACCESS_DENIED_TO_DATABASE) {
            return new Refusal("database.unknown", server(), user);
        }
        if ("28000".equals(reason.getSQLState())) {
            return new Refusal("database.password", server(), user);
        }
        return new Refusal("database.unreachable", server());
    }

    private String server() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return user + " at " + server();
    }
}
