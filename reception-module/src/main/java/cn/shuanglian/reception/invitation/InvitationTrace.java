package cn.shuanglian.reception.invitation;

import java.time.Instant;

/** One answer about a place. @param who name of the account that gave it @param note reason or names, or null */
public record InvitationTrace(Instant at, String who, InvitationAction action, String note) {
    /** As the query finds it. */
    public InvitationTrace(long at, String who, InvitationAction action, String note) {
        this(Instant.ofEpochMilli(at), who, action, note);
    }
}
