package cn.shuanglian.registry.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked. Saturdays and Sundays are off unless a notice makes them up, other days are worked unless a notice frees them.
 * A year without a notice is provisional: its holidays are not known yet and count as worked.
 */
public final class WorkdayTable {
    private final Map<LocalDate, DayKind> days;
    private final Set<Integer> years = new TreeSet<>();

    /** @param days what the notices say; a year with any such day has its notice */
    public WorkdayTable(Map<LocalDate, DayKind> days) {
        this.days = Map.copyOf(days);
        days.keySet().forEach(day -> years.add(day.getYear()));
    }

    /** The table after a notice said this. */
    WorkdayTable with(Map<LocalDate, DayWord> said) {
        Map<LocalDate, DayKind> then = new HashMap<>(days);
        said.forEach((day, word) -> {
            if (word == DayWord.PLAIN) {
                then.remove(day);
            } else {
                then.put(day, word.kind());
            }
        });
        return new WorkdayTable(then);
    }

    public boolean isWorked(LocalDate day) {
        DayKind kind = days.get(day);
        return kind == null ? day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() : kind == DayKind.WORK;
    }

    /** The days that are worked by one of the two tables only. */
    public SortedSet<LocalDate> unlike(WorkdayTable other) {
        return Stream.concat(days.keySet().stream(), other.days.keySet().stream()).filter(day -> isWorked(day) != other.isWorked(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the year's notice is still missing. */
    public boolean isProvisional(int year) {
        return !years.contains(year);
    }

    /** The day itself when it is worked, else the next one that is (顺延). */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate each = day;
        while (!isWorked(each)) {
            each = each.plusDays(1);
        }
        return each;
    }

    /** The day itself when it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate each = day;
        while (!isWorked(each)) {
            each = each.minusDays(1);
        }
        return each;
    }

    /** The n-th working day after the day, which itself does not count; with n = 0 the day itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate each = day;
        for (int left = workingDays; left > 0; left--) {
            each = onOrAfter(each.plusDays(1));
        }
        return each;
    }

    /** The n-th working day before the day, which itself does not count; with n = 0 the day itself. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate each = day;
        for (int left = workingDays; left > 0; left--) {
            each = onOrBefore(each.minusDays(1));
        }
        return each;
    }

    /** How many working days lie after the first day, up to and with the last one. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1)).filter(this::isWorked).count();
    }
}
