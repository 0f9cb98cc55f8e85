package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/**
 * One line of a deputy's history.
 *
 * @param on its first day
 * @param until its last day where it lasted, or null
 * @param words BEGAN: who elected the deputy; POST: organisation and title
 * @param placement PLACED: in what
 * @param placeId PLACED: key of the group or station
 * @param turnover TURNOVER: the event
 */
public record HistoryEntry(Kind kind, LocalDate on, LocalDate until, String words, PlacementKind placement, Long placeId,
                           TurnoverRow turnover) {
    /** What the line tells. */
    public enum Kind {
        BEGAN, POST, PLACED, TURNOVER
    }

    static HistoryEntry began(LocalDate on, String electedBy) {
        return new HistoryEntry(Kind.BEGAN, on, null, electedBy, null, null, null);
    }

    static HistoryEntry post(LocalDate on, LocalDate until, String words) {
        return new HistoryEntry(Kind.POST, on, until, words, null, null, null);
    }

    static HistoryEntry placed(LocalDate on, LocalDate until, PlacementKind placement, long placeId) {
        return new HistoryEntry(Kind.PLACED, on, until, null, placement, placeId, null);
    }

    static HistoryEntry of(TurnoverRow turnover) {
        return new HistoryEntry(Kind.TURNOVER, turnover.on(), null, null, null, null, turnover);
    }
}
