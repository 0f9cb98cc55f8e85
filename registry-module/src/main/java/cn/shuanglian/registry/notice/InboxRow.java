package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;
import java.util.List;

/**
 * A notice as its reader sees it.
 *
 * @param path page from the root of the site, or null
 * @param at since when it is shown
 * @param readAt when this reader read it, or null
 */
public record InboxRow(long id, String area, NoticeKind kind, List<String> arguments, String path, Instant at, Instant readAt) implements Keyed {

    /** As the query finds it. */
    public InboxRow(long id, String area, NoticeKind kind, String arguments, String path, long at, Long readAt) {
        this(id, area, kind, Arguments.read(arguments), path, Instant.ofEpochMilli(at), readAt == null ? null : Instant.ofEpochMilli(readAt));
    }

    /** Changes with what this reader does with it. */
    public long version() {
        return readAt == null ? 0 : 1;
    }
}
