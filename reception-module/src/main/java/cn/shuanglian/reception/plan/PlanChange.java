package cn.shuanglian.reception.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What publishing a plan does to one reception.
 *
 * @param reception key of the reception, or null for one that is opened
 * @param from the day on which it is planned now; {@code day} itself where it does not move
 * @param leaving the deputies who are expected now and no longer then
 */
public record PlanChange(Kind kind, long slot, Long reception, long station, String stationName, LocalDate from, LocalDate day, LocalTime start,
                         LocalTime end, List<Person> leaving, List<Person> arriving) {
    /** A new reception, one on another day or time, one that does not take place, one with other deputies. */
    public enum Kind {
        OPEN, MOVE, CANCEL, RESTAFF
    }

    /** A deputy by the mandate's key. */
    public record Person(long deputy, String name) {
    }
}
