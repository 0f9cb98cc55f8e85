package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A reception of a plan.
 *
 * @param namedOn the day the rule names, before it was moved
 * @param reception key of the reception it became, or null
 */
public record PlanSlotRow(long id, LocalDate date, LocalDate namedOn, LocalTime start, LocalTime end, long station, String stationName,
                          ReceptionKind kind, Long reception, int seats, List<PlanChange.Person> deputies) implements Keyed {
    public PlanSlotRow {
        deputies = List.copyOf(deputies);
    }

    /** As the query finds it, before names are added. */
    public PlanSlotRow(long id, LocalDate date, LocalDate namedOn, int startMinute, int endMinute, long station, ReceptionKind kind,
                       Long reception, int seats) {
        this(id, date, namedOn, LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L), station, null, kind, reception,
                seats, List.of());
    }

    PlanSlotRow completed(String name, List<PlanChange.Person> people) {
        return new PlanSlotRow(id, date, namedOn, start, end, station, name, kind, reception, seats, people);
    }
}
