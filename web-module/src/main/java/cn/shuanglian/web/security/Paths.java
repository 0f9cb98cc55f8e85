package cn.shuanglian.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before the login, as a path that never leads off this site. */
final class Paths {
    static final String HOME = "/index.xhtml";

    private Paths() {
    }

    /** What was asked for, as the value of a query parameter; of a form that was sent only its page. */
    static String encoded(HttpServletRequest request) {
        String asked = request.getRequestURI().substring(request.getContextPath().length());
        boolean whole = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return URLEncoder.encode(whole ? asked + "?" + request.getQueryString() : asked, StandardCharsets.UTF_8);
    }

    /** The path, if a browser can only read it as a path of this site and it is no door of its own; else the home page. */
    static String onThisSite(String path) {
        boolean safe = path != null && path.startsWith("/") && !path.startsWith("//") && path.length() < 1000
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && !path.startsWith(Door.LOGIN) && !path.startsWith(Door.PASSWORD);
        return safe ? path : HOME;
    }
}
