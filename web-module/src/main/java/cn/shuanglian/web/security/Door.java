package cn.shuanglian.web.security;

import cn.shuanglian.web.rest.Api;
import java.util.List;
import java.util.Set;

/** What it takes to open a path. Paths are those the container has decoded and mapped, never the raw ones. */
enum Door {
    /** Open to everyone. */
    OPEN,
    /** Opens to a bearer token and to nothing else. */
    TOKEN,
    /** Opens to a session whose password must be changed, too. */
    SESSION_AT_ALL,
    /** Opens to a session. */
    SESSION;

    static final String LOGIN = "/login.xhtml";
    static final String PASSWORD = "/password.xhtml";
    private static final Set<String> OPEN_PATHS = Set.of(LOGIN, "/setup.xhtml", "/view-settings", "/favicon.ico", "/openapi", "/health",
            Api.ROOT + "/v1/token");
    private static final List<String> OPEN_BELOW = List.of("/jakarta.faces.resource/", "/error/", "/openapi/", "/health/", "/calendars/",
            Api.ROOT + "/v1/calendars/");

    static Door at(String path) {
        if (OPEN_PATHS.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith)) {
            return OPEN;
        }
        if (path.equals(Api.ROOT) || path.startsWith(Api.ROOT + "/")) {
            return TOKEN;
        }
        return path.equals(PASSWORD) ? SESSION_AT_ALL : SESSION;
    }
}
