package cn.shuanglian.registry.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FundYearsTest {
    @Test
    void eachYearIsSetAgainstTheBudgetTheLatestFirst() {
        List<FundYear> years = FundYears.of(20_000L, List.of(new Object[] {2017, 1_500_000L}, new Object[] {2018, 2_000_001L}), 2018);

        assertThat(years).containsExactly(new FundYear(2018, 2_000_000L, 2_000_001L, -1L), new FundYear(2017, 2_000_000L, 1_500_000L, 500_000L));
        assertThat(years).extracting(FundYear::isOverspent).containsExactly(true, false);
    }

    @Test
    void thisYearStandsThereThoughNothingWasSpent() {
        assertThat(FundYears.of(20_000L, List.of(), 2026)).containsExactly(new FundYear(2026, 2_000_000L, 0, 2_000_000L));
    }

    @Test
    void withoutABudgetNothingIsLeftOrOverspent() {
        List<FundYear> years = FundYears.of(null, List.<Object[]>of(new Object[] {2026, 5L}), 2026);

        assertThat(years).containsExactly(new FundYear(2026, null, 5, null));
        assertThat(years.get(0).isOverspent()).isFalse();
    }
}
