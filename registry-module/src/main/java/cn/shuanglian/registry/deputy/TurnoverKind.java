package cn.shuanglian.registry.deputy;

import java.util.Arrays;
import java.util.List;

/** What can happen to a mandate between the day it began and the end of the term. */
public enum TurnoverKind {
    /** The deputy may not act for the time being (代表法 2025 art. 61). */
    SUSPENDED,
    /** What stood in the way is gone (art. 61). */
    RESTORED,
    /** The qualification as deputy has ended (art. 62–63); resigning is one of its reasons. */
    TERMINATED,
    /** To another electing unit or delegation of the same congress. */
    TRANSFERRED,
    /** A vacant seat was filled (选举法 art. 57): the mandate begins with this. */
    BY_ELECTED,
    GROUP_CHANGED,
    STATION_CHANGED,
    /** An entry of the same day was a mistake and counts no longer. */
    UNDONE;

    /** The mandate is not exercised from that day on. */
    public boolean vacates() {
        return this == SUSPENDED || this == TERMINATED;
    }

    /** Nothing of this kind is valid before it was announced (art. 63). */
    public boolean needsAnnouncement() {
        return this == TERMINATED;
    }

    /** Rests on somebody's decision; where deputies meet and receive is the office's own matter. */
    public boolean needsDocument() {
        return this != GROUP_CHANGED && this != STATION_CHANGED && this != UNDONE;
    }

    /** The reasons the law knows for it; none where it needs none. */
    public List<TurnoverReason> reasons() {
        return Arrays.stream(TurnoverReason.values()).filter(reason -> reason.kind() == this).toList();
    }
}
