package cn.shuanglian.web.feed;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A month in weeks from Monday on, with how much stands on each day. @param weeks seven places each, null before the first and after the last day */
public record MonthTable(YearMonth month, List<List<Cell>> weeks) {

    /** One day. @param today whether it is the day of the asking */
    public record Cell(LocalDate day, int count, DayMark mark, boolean today) {
    }

    static MonthTable of(YearMonth month, Map<LocalDate, Integer> counts, WorkdayTable table, LocalDate today) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Cell> week = new ArrayList<>();
            monday.datesUntil(monday.plusDays(7)).forEach(day -> week.add(!YearMonth.from(day).equals(month) ? null
                    : new Cell(day, counts.getOrDefault(day, 0), DayMark.of(day, table), day.equals(today))));
            weeks.add(week);
            monday = monday.plusDays(7);
        }
        return new MonthTable(month, weeks);
    }

    /** How much stands in the month. */
    public int getTotal() {
        return weeks.stream().flatMap(List::stream).filter(cell -> cell != null).mapToInt(Cell::count).sum();
    }
}
