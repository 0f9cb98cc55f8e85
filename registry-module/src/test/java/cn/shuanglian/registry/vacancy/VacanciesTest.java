package cn.shuanglian.registry.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.vacancy.Vacancies.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacanciesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void aMandateIsVacantFromItsLastDayOn() {
        Vacancies vacancies = new Vacancies(List.of(new Span(1, DAY, null)));

        assertThat(vacancies.at(1, DAY.minusDays(1))).isFalse();
        assertThat(vacancies.at(1, DAY)).isTrue();
        assertThat(vacancies.at(1, DAY.plusYears(9))).isTrue();
        assertThat(vacancies.at(2, DAY)).isFalse();
    }

    @Test
    void aSuspensionEndsOnTheDayTheMandateIsRestored() {
        Vacancies vacancies = new Vacancies(List.of(new Span(1, DAY, DAY.plusDays(10)), new Span(1, DAY.plusDays(20), null)));

        assertThat(vacancies.at(1, DAY.plusDays(9))).isTrue();
        assertThat(vacancies.at(1, DAY.plusDays(10))).isFalse();
        assertThat(vacancies.at(1, DAY.plusDays(20))).isTrue();
    }
}
