package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Rejected;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strong entity tags that are a record's version: {@code "7"}. */
public final class Etags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Etags() {
    }

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version the caller has read; turns requests without {@code If-Match} away with 428, with anything but one strong tag with 412. */
    public static long ifMatch(HttpHeaders headers) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new Rejected(428, "ifMatch.missing", HttpHeaders.IF_MATCH);
        }
        Matcher tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw new Rejected(412, "ifMatch.malformed", HttpHeaders.IF_MATCH);
        }
        return Long.parseLong(tag.group(1));
    }

    /** The record with its tag, or 304 without it when the caller has this version already. */
    public static Response read(HttpHeaders headers, long version, Object body) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean same = known != null && (known.strip().equals("*")
                || Arrays.stream(known.split(",")).map(Etags::strong).anyMatch(("\"" + version + "\"")::equals));
        return (same ? Response.notModified() : Response.ok(body)).tag(of(version)).build();
    }

    private static String strong(String tag) {
        String bare = tag.strip();
        return bare.startsWith("W/") ? bare.substring(2) : bare;
    }
}
