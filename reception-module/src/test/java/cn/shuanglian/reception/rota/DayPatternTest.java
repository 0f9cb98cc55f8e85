package cn.shuanglian.reception.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayPatternTest {
    @Test
    void the15thMovesToTheNextWorkingDay() {
        DayPattern monthly = new DayPattern(RuleKind.MONTHLY, Set.of(15), Set.of(), Set.of(), null);
        assertThat(monthly.of(2026, Year2026.workdays()).values()).extracting(LocalDate::toString).containsExactly("2026-01-15", "2026-02-24",
                "2026-03-16", "2026-04-15", "2026-05-15", "2026-06-15", "2026-07-15", "2026-08-17", "2026-09-15", "2026-10-15", "2026-11-16",
                "2026-12-15");
    }

    @Test
    void daysThatMoveToTheSameDayAreOne() {
        DayPattern twice = new DayPattern(RuleKind.DIRECTOR, Set.of(14, 15), Set.of(), Set.of(), null);
        assertThat(twice.of(2026, Year2026.workdays()))
                .containsEntry(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 16)).doesNotContainKey(LocalDate.of(2026, 3, 15));
    }

    @Test
    void aDayThatAMonthDoesNotHaveIsItsLastOne() {
        DayPattern last = new DayPattern(RuleKind.MONTHLY, Set.of(31), Set.of(), Set.of(), null);
        assertThat(last.of(2026, Year2026.workdays())).containsEntry(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28));
    }

    @Test
    void marketDaysStayWhereTheyAre() {
        DayPattern market = new DayPattern(RuleKind.MARKET, Set.of(), Set.of(3, 8), Set.of(), null);
        assertThat(market.of(2026, Year2026.workdays()).values()).filteredOn(day -> day.getMonthValue() == 2).extracting(LocalDate::getDayOfMonth)
                .containsExactly(3, 8, 13, 18, 23, 28);
        DayPattern sundays = new DayPattern(RuleKind.MARKET, Set.of(), Set.of(), Set.of(DayOfWeek.SUNDAY), null);
        assertThat(sundays.of(2026, Year2026.workdays()).values()).hasSize(52).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void theDateOnWhichAllReceiveBelongsToItsYearOnly() {
        DayPattern joint = new DayPattern(RuleKind.JOINT, Set.of(), Set.of(), Set.of(), LocalDate.of(2026, 12, 4));
        assertThat(joint.of(2026, Year2026.workdays()).values()).containsExactly(LocalDate.of(2026, 12, 4));
        assertThat(joint.of(2027, Year2026.workdays())).isEmpty();
    }
}
