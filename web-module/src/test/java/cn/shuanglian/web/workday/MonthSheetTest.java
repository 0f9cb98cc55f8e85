package cn.shuanglian.web.workday;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthSheetTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);

    private final MonthSheet sheet = MonthSheet.of(2026, 2, Map.of(SATURDAY, new WorkdayRow(SATURDAY, DayKind.WORK, "春节"),
            MONDAY, new WorkdayRow(MONDAY, DayKind.OFF, "春节")));

    @Test
    void aMonthIsWrittenInWeeksFromMondayToSunday() {
        assertThat(sheet.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(days(0)).as("the first of February 2026 is a Sunday").containsExactly(0, 0, 0, 0, 0, 0, 1);
        assertThat(days(4)).containsExactly(23, 24, 25, 26, 27, 28, 0);
    }

    @Test
    void whatANoticeSaysOfADayIsMarkedAndTheOthersGoByTheWeek() {
        List<MonthSheet.Cell> fourth = sheet.weeks().get(3);

        assertThat(sheet.weeks().get(2).get(5)).isEqualTo(new MonthSheet.Cell(14, "work", "春节"));
        assertThat(fourth.get(0)).isEqualTo(new MonthSheet.Cell(16, "off", "春节"));
        assertThat(fourth.get(1)).isEqualTo(new MonthSheet.Cell(17, "plain", ""));
        assertThat(fourth.get(6)).isEqualTo(new MonthSheet.Cell(22, "weekend", ""));
        assertThat(fourth).extracting(MonthSheet.Cell::isNamed).containsExactly(true, false, false, false, false, false, false);
    }

    private List<Integer> days(int week) {
        return sheet.weeks().get(week).stream().map(MonthSheet.Cell::day).toList();
    }
}
