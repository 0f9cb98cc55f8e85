package cn.shuanglian.registry.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A notice somebody is to get.
 *
 * @param key what it tells, such as {@code reminder-day:4711:2026-03-16}, at most 150 characters; together with the recipient it is told once
 * @param arguments dates, names, numbers, what somebody wrote, and codes, which are put into words for the reader; see {@link NoticeKind}
 * @param path page from the root of the site, with the record's key, or null
 * @param notBefore shown and sent from then on; null for at once
 */
public record Tell(String key, Recipient to, NoticeKind kind, List<String> arguments, String path, Instant notBefore) {
    private static final int KEY_LENGTH = 150;

    public Tell {
        if (key == null || key.isBlank() || key.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("not a key of a notice: " + key);
        }
        arguments = arguments.stream().map(each -> each == null ? "" : each).toList();
    }

    /** A notice that is shown and sent at once. */
    public static Tell now(String key, Recipient to, NoticeKind kind, String path, String... arguments) {
        return new Tell(key, to, kind, Arrays.asList(arguments), path, null);
    }
}
