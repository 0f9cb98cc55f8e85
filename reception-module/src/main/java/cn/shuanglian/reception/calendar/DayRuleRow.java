package cn.shuanglian.reception.calendar;

import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.station.StationKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A rule by which an area's stations receive.
 *
 * @param monthDays days of the month; none where the area's parameter tells the day (S3)
 * @param stationKind the kind of stations it holds for, or null for all or those named
 * @param stations the stations it names, or none
 * @param places at how many stations at a time, in rotation, or null for all
 */
public record DayRuleRow(long id, String area, RuleKind kind, Set<Integer> monthDays, Set<Integer> endDigits, Set<DayOfWeek> weekDays,
                         LocalDate date, StationKind stationKind, Set<Long> stations, LocalTime start, LocalTime end, int seats, Integer places,
                         long version) {
    /** Whether it holds for that station. */
    public boolean isFor(long station, StationKind itsKind) {
        return stations.isEmpty() ? stationKind == null || stationKind == itsKind : stations.contains(station);
    }
}
