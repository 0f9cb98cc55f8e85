package cn.shuanglian.reception.rota;

import java.util.List;
import java.util.Set;

/**
 * A person who can receive, with one mandate however many there are.
 *
 * @param station the own station, or null
 * @param county code of the county the deputy belongs to, or null
 * @param director whether a member of the directors' meeting (组织法 art. 54)
 * @param received at how many receptions of the year the person is counted already
 * @param required at how many the person must be at least
 * @param elsewhere when the person is expected at other receptions
 * @param recused stations at which the person does not receive
 */
public record Receiver(long mandate, Long station, String county, boolean director, int received, int required, List<Away> away,
                       List<Hours> elsewhere, Set<Long> recused) {
    public Receiver {
        away = List.copyOf(away);
        elsewhere = List.copyOf(elsewhere);
        recused = Set.copyOf(recused);
    }

    /** Why the deputy cannot take an ordinary seat there, or null. */
    public Bar bar(Slot slot) {
        return isNear(slot) ? barOfTime(slot) : Bar.OTHER_PLACE;
    }

    /** Why the deputy cannot receive as a director there, or null; directors go to every station. */
    public Bar barAsDirector(Slot slot) {
        return director ? barOfTime(slot) : Bar.OTHER_PLACE;
    }

    boolean isAtHome(Slot slot) {
        return station != null && station == slot.station();
    }

    private boolean isNear(Slot slot) {
        return isAtHome(slot) || county != null && county.equals(slot.county());
    }

    private Bar barOfTime(Slot slot) {
        Bar why = null;
        for (Away each : away) {
            if (each.has(slot.hours().day()) && (why == null || each.why().compareTo(why) < 0)) {
                why = each.why();
            }
        }
        if (why != null) {
            return why;
        }
        if (recused.contains(slot.station())) {
            return Bar.RECUSED;
        }
        return elsewhere.stream().anyMatch(slot.hours()::overlaps) ? Bar.ELSEWHERE : null;
    }
}
