package cn.shuanglian.reception.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Asks to plan a reception, for any day.
 *
 * @param deputies keys of the mandates that are expected, at most 50; may be empty
 * @param places how many deputies can receive there, or null for the usual number
 * @param told those expected learn of it in another way
 */
public record OpenReception(LocalDate date, LocalTime start, LocalTime end, long stationId, ReceptionKind kind, List<Long> deputies,
                            Integer places, boolean told) {
    public OpenReception {
        deputies = deputies == null ? List.of() : List.copyOf(deputies);
    }

    /** One with the usual number of places. */
    public OpenReception(LocalDate date, LocalTime start, LocalTime end, long stationId, ReceptionKind kind, List<Long> deputies) {
        this(date, start, end, stationId, kind, deputies, null, false);
    }
}
