package cn.shuanglian.reception.session;

import java.time.LocalDate;

/**
 * Whether a station is alive on a day.
 *
 * @param lastHeld the latest day up to then on which a reception was held there, or null
 * @param idle nobody received there for longer than the area allows
 * @param idleDays how many days the area allows
 */
public record StationPulse(LocalDate lastHeld, boolean idle, int idleDays) {

    /** A station that was founded within that time is not idle, nor is one that received on the last of those days. */
    static StationPulse of(LocalDate foundedOn, LocalDate lastHeld, LocalDate on, int idleDays) {
        LocalDate since = on.minusDays(idleDays);
        boolean young = foundedOn != null && foundedOn.isAfter(since);
        boolean received = lastHeld != null && !lastHeld.isBefore(since);
        return new StationPulse(lastHeld, !young && !received, idleDays);
    }
}
