package cn.shuanglian.registry.body;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A seat, held now or earlier.
 *
 * @param mandate key of the deputy's mandate, or null for a member of staff
 * @param name the holder's name when the seat was given
 * @param until the last day it was held, or null while it is held
 */
public record SeatRow(long id, long body, SeatPost post, Long mandate, String name, LocalDate since, LocalDate until) {
    /** Those held now by their posts, then the earlier ones; otherwise as they came. */
    static final Comparator<SeatRow> NOW_BY_POST = Comparator.comparing(SeatRow::isHeld).reversed()
            .thenComparing(seat -> seat.isHeld() ? seat.post().ordinal() : 0);

    public boolean isHeld() {
        return until == null;
    }
}
