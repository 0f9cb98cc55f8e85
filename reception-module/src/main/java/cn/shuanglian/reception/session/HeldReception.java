package cn.shuanglian.reception.session;

import java.time.LocalDate;
import java.util.List;

/**
 * A reception that was held, with the mandates of the deputies who came themselves.
 *
 * @param area code of the station's area
 */
public record HeldReception(long receptionId, LocalDate on, long stationId, String area, List<Long> came) {
    public HeldReception {
        came = List.copyOf(came);
    }
}
