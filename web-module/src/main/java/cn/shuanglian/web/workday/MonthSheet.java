package cn.shuanglian.web.workday;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One month on paper: weeks from Monday to Sunday. */
public record MonthSheet(int month, List<List<Cell>> weeks) {
    private static final int WEEK = 7;
    private static final int SATURDAY = 6;

    /**
     * One day, or a place before the first or after the last one, whose {@code day} is 0.
     *
     * @param look off, work where a notice says so; weekend, plain otherwise
     * @param name of the holiday, or empty
     */
    public record Cell(int day, String look, String name) {
        static final Cell NONE = new Cell(0, "none", "");

        /** Whether a notice speaks of it. */
        public boolean isNamed() {
            return !name.isEmpty();
        }
    }

    static MonthSheet of(int year, int month, Map<LocalDate, WorkdayRow> said) {
        LocalDate first = LocalDate.of(year, month, 1);
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < first.getDayOfWeek().getValue(); before++) {
            cells.add(Cell.NONE);
        }
        first.datesUntil(first.plusMonths(1)).forEach(day -> cells.add(cell(day, said.get(day))));
        while (cells.size() % WEEK != 0) {
            cells.add(Cell.NONE);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int at = 0; at < cells.size(); at += WEEK) {
            weeks.add(List.copyOf(cells.subList(at, at + WEEK)));
        }
        return new MonthSheet(month, weeks);
    }

    private static Cell cell(LocalDate day, WorkdayRow said) {
        if (said != null) {
            return new Cell(day.getDayOfMonth(), said.kind() == DayKind.OFF ? "off" : "work", said.name());
        }
        return new Cell(day.getDayOfMonth(), day.getDayOfWeek().getValue() >= SATURDAY ? "weekend" : "plain", "");
    }
}
