package cn.shuanglian.reception.session;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A reception as lists show it.
 *
 * @param area code of the station's area
 * @param movedFrom the day it was planned for before it was moved, or null
 * @param visitors how many people came to speak, or null if nobody counted them
 * @param opinions how many opinions were recorded there
 */
public record ReceptionRow(long id, LocalDate date, LocalTime start, LocalTime end, long stationId, String stationName, String area,
                           ReceptionKind kind, ReceptionStatus status, LocalDate movedFrom, Integer visitors, int opinions,
                           List<ReceptionDeputy> deputies, long version) implements Keyed {
    public ReceptionRow {
        deputies = List.copyOf(deputies);
    }

    /** As the query finds it, before names and counts are added. */
    public ReceptionRow(long id, LocalDate date, int startMinute, int endMinute, long stationId, String area, ReceptionKind kind,
                        ReceptionStatus status, LocalDate movedFrom, Integer visitors, long version) {
        this(id, date, LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L), stationId, null, area, kind,
                status, movedFrom, visitors, 0, List.of(), version);
    }

    ReceptionRow completed(String stationName, int opinions, List<ReceptionDeputy> deputies) {
        return new ReceptionRow(id, date, start, end, stationId, stationName, area, kind, status, movedFrom, visitors, opinions, deputies,
                version);
    }
}
