package cn.shuanglian.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The connection parameters the application counts on, added to a JDBC URL where the operator did not decide otherwise. */
class DatabaseUrl {

    private static final Map<String, String> NEEDED = needed();

    private DatabaseUrl() {
    }

    /** The URL with every needed parameter; one that is there already keeps its value. */
    static String completed(String url) {
        StringBuilder whole = new StringBuilder(url);
        NEEDED.forEach((name, value) -> {
            if (!hasParameter(url, name)) {
                whole.append(separator(whole)).append(name).append('=').append(value);
            }
        });
        return whole.toString();
    }

    /** The URL of the embedded database: no TLS, for it never leaves the machine. */
    static String embedded(int port, String database) {
        return completed("jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED");
    }

    private static boolean hasParameter(String url, String name) {
        return url.matches("(?is).*[?&]" + name + "=.*");
    }

    private static String separator(CharSequence url) {
        if (url.toString().indexOf('?') < 0) {
            return "?";
        }
        return url.toString().endsWith("?") || url.toString().endsWith("&") ? "" : "&";
    }

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("connectionCollation", "utf8mb4_unicode_ci");
        needed.put("characterEncoding", "UTF-8");
        // An offset, not Asia/Shanghai: a server whose time zone tables are empty refuses names, and China has no summer time.
        needed.put("connectionTimeZone", "%2B08:00");
        needed.put("forceConnectionTimeZoneToSession", "true");
        // The container replaces the JVM's key store, and its key must not be offered to the database as a client certificate.
        needed.put("fallbackToSystemKeyStore", "false");
        needed.put("connectTimeout", "5000");
        needed.put("socketTimeout", "120000");
        needed.put("tcpKeepAlive", "true");
        needed.put("useAffectedRows", "false");
        needed.put("allowLoadLocalInfile", "false");
        needed.put("allowMultiQueries", "false");
        needed.put("rewriteBatchedStatements", "true");
        needed.put("sessionVariables", "sql_mode='STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'");
        return needed;
    }
}
