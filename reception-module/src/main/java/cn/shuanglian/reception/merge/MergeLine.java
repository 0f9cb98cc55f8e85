package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.OpinionStatus;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The other end of a tie.
 *
 * @param tieId key of the tie
 * @param title null, as are day and status, where the caller does not see that opinion
 * @param reason why they belong together, or null
 * @param who name of whoever tied them
 */
public record MergeLine(long tieId, TieKind kind, long opinionId, String number, String title, LocalDate heardOn, OpinionStatus status,
                        String reason, Instant at, String who) {

    /** As the query finds it. */
    public MergeLine(long tieId, TieKind kind, long opinionId, String number, String title, LocalDate heardOn, OpinionStatus status,
                     String reason, long at, String who) {
        this(tieId, kind, opinionId, number, title, heardOn, status, reason, Instant.ofEpochMilli(at), who);
    }

    /** Whether the caller sees the other opinion itself, and not only its number. */
    public boolean isVisible() {
        return title != null;
    }

    MergeLine numberOnly() {
        return new MergeLine(tieId, kind, opinionId, number, null, null, null, null, at, null);
    }
}
