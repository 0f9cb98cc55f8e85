package cn.shuanglian.reception.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A feed that is still read, without its address, which nobody knows any more.
 *
 * @param name of the deputy, station or group
 * @param maker name of the account that made it
 * @param lastReadOn the last day on which a program read it, or null
 */
public record FeedRow(long id, FeedKind kind, String name, String area, String maker, Instant madeAt, LocalDate lastReadOn) {
    /** As the query finds it, before the name is added. @param objectId stands in for it until then */
    public FeedRow(long id, FeedKind kind, long objectId, String area, String maker, long madeAt, LocalDate lastReadOn) {
        this(id, kind, Long.toString(objectId), area, maker, Instant.ofEpochMilli(madeAt), lastReadOn);
    }

    FeedRow named(String name) {
        return new FeedRow(id, kind, name, area, maker, madeAt, lastReadOn);
    }

    Long objectId() {
        return Long.valueOf(name);
    }
}
