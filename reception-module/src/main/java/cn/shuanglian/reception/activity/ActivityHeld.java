package cn.shuanglian.reception.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * Attendance at an activity was recorded or corrected, and is now this; fired in the transaction that records it.
 *
 * @param area code of the group's area
 * @param came mandates of the deputies who came
 */
public record ActivityHeld(long activityId, LocalDate on, long groupId, String area, ActivityKind kind, List<Long> came) {
    public ActivityHeld {
        came = List.copyOf(came);
    }
}
