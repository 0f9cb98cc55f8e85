package cn.shuanglian.reception.invitation;

import java.time.Instant;

/** One answer about a place. @param who name of the account that gave it @param note reason or names, or null; null also for a caller who is not to read it */
public record InvitationTrace(Instant at, String who, InvitationAction action, String note) {
    /** As the query finds it. */
    public InvitationTrace(long at, String who, InvitationAction action, String note) {
        this(Instant.ofEpochMilli(at), who, action, note);
    }

    InvitationTrace withoutNote() {
        return new InvitationTrace(at, who, action, null);
    }
}
