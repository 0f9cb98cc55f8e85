package cn.shuanglian.reception.urge;

import java.time.LocalDate;

/** That a unit was urged. */
public record UrgeRow(long id, UrgeLevel level, Long unitId, String unitName, String who, LocalDate on, String note) {
}
