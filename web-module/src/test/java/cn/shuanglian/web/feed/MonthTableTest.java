package cn.shuanglian.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MonthTableTest {
    private static final WorkdayTable TABLE = new WorkdayTable(Map.of(LocalDate.of(2026, 2, 16), DayKind.OFF, LocalDate.of(2026, 2, 28), DayKind.WORK));
    private final MonthTable table = MonthTable.of(YearMonth.of(2026, 2), Map.of(LocalDate.of(2026, 2, 24), 69, LocalDate.of(2026, 3, 2), 5), TABLE,
            LocalDate.of(2026, 2, 3));

    @Test
    void weeksBeginOnMondayAndHaveSevenPlaces() {
        assertThat(table.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(table.weeks().get(0).subList(0, 6)).containsOnlyNulls();
        assertThat(table.weeks().get(0).get(6).day()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(cells().stream().map(MonthTable.Cell::day)).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheMonthsOwnDaysAreCounted() {
        assertThat(table.getTotal()).isEqualTo(69);
        assertThat(on(24).count()).isEqualTo(69);
    }

    @Test
    void holidaysMadeUpDaysAndWeekendsAreTold() {
        assertThat(on(16).mark()).isEqualTo(DayMark.HOLIDAY);
        assertThat(on(28).mark()).isEqualTo(DayMark.MADE_UP);
        assertThat(on(1).mark()).isEqualTo(DayMark.WEEKEND);
        assertThat(on(2).mark()).isEqualTo(DayMark.WORKED);
        assertThat(cells()).filteredOn(MonthTable.Cell::today).extracting(cell -> cell.day().getDayOfMonth()).containsExactly(3);
    }

    private MonthTable.Cell on(int day) {
        return cells().stream().filter(cell -> cell.day().getDayOfMonth() == day).findFirst().orElseThrow();
    }

    private List<MonthTable.Cell> cells() {
        return table.weeks().stream().flatMap(List::stream).filter(Objects::nonNull).toList();
    }
}
