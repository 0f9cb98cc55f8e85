package cn.shuanglian.reception.urge;

import java.time.LocalDate;

/**
 * That a unit was urged.
 *
 * @param who empty where the level alone is told
 */
public record UrgeRow(long id, UrgeLevel level, Long unitId, String unitName, String who, LocalDate on, String note) {
    /** For units that are not told who makes a suggestion; only its level stays. */
    UrgeRow withoutName() {
        return new UrgeRow(id, level, unitId, unitName, "", on, note);
    }
}
