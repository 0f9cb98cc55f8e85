package cn.shuanglian.reception.session;

import java.time.LocalDate;
import java.util.List;

/**
 * Attendance at a reception was recorded or corrected, and is now this; fired in the transaction that records it.
 *
 * @param area code of the station's area
 * @param came mandates of the deputies who came themselves
 */
public record ReceptionHeld(long receptionId, LocalDate on, long stationId, String area, List<Long> came) {
    public ReceptionHeld {
        came = List.copyOf(came);
    }
}
