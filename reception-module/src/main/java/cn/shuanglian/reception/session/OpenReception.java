package cn.shuanglian.reception.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Asks to plan a reception, for any day.
 *
 * @param deputies keys of the mandates that are expected, at most 50; may be empty
 */
public record OpenReception(LocalDate date, LocalTime start, LocalTime end, long stationId, ReceptionKind kind, List<Long> deputies) {
    public OpenReception {
        deputies = deputies == null ? List.of() : List.copyOf(deputies);
    }
}
