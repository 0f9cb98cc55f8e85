package cn.shuanglian.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of one request in log and problems: that of the caller's {@code traceparent} (W3C Trace Context), or a new one. */
final class Trace {
    private static final String KEY = Trace.class.getName();
    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {
    }

    static String of(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        String parent = request.getHeader("traceparent");
        Matcher given = PARENT.matcher(parent == null ? "" : parent);
        String id = given.matches() ? given.group(1) : fresh();
        request.setAttribute(KEY, id);
        return id;
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }
}
