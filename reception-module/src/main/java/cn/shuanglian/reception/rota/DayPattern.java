package cn.shuanglian.reception.rota;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which days a rule has stations receive.
 *
 * @param monthDays days of the month, of MONTHLY and DIRECTOR; in a month that is shorter its last day
 * @param endDigits last digits of market days, such as 3 and 8 for 3, 8, 13, 18, 23, 28
 * @param weekDays weekdays of market days
 * @param date of JOINT
 */
public record DayPattern(RuleKind kind, Set<Integer> monthDays, Set<Integer> endDigits, Set<DayOfWeek> weekDays, LocalDate date) {
    public DayPattern {
        monthDays = Set.copyOf(monthDays);
        endDigits = Set.copyOf(endDigits);
        weekDays = Set.copyOf(weekDays);
    }

    /**
     * The days of a year, in their order: by the day the rule names the day on which stations receive. Where two are moved to the same day,
     * the first of them stays.
     */
    public Map<LocalDate, LocalDate> of(int year, WorkdayTable workdays) {
        Stream<LocalDate> named = switch (kind) {
            case MONTHLY, DIRECTOR -> Stream.iterate(LocalDate.of(year, 1, 1), first -> first.getYear() == year, first -> first.plusMonths(1))
                    .flatMap(first -> monthDays.stream().map(day -> first.withDayOfMonth(Math.min(day, first.lengthOfMonth())))).distinct().sorted();
            case MARKET -> Year.of(year).atDay(1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> endDigits.contains(day.getDayOfMonth() % 10) || weekDays.contains(day.getDayOfWeek()));
            case JOINT -> Stream.of(date).filter(day -> day.getYear() == year);
        };
        Map<LocalDate, LocalDate> byDay = new LinkedHashMap<>();
        List<LocalDate> days = named.toList();
        days.forEach(day -> byDay.putIfAbsent(moved(day, workdays), day));
        return byDay.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, LinkedHashMap::new));
    }

    /** The day on which stations receive when the rule names that day. */
    public LocalDate moved(LocalDate named, WorkdayTable workdays) {
        return kind == RuleKind.MONTHLY || kind == RuleKind.DIRECTOR ? workdays.onOrAfter(named) : named;
    }
}
