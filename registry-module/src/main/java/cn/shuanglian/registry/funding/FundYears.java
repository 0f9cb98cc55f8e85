package cn.shuanglian.registry.funding;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Sets the sums of years against the budget. */
final class FundYears {
    private FundYears() {
    }

    /** @param sums pairs of a year and the fen spent in it; @param current stands in the list though nothing was spent */
    static List<FundYear> of(Long yuanPerYear, List<Object[]> sums, int current) {
        TreeMap<Integer, Long> spent = new TreeMap<>(Comparator.reverseOrder());
        spent.put(current, 0L);
        sums.forEach(sum -> spent.put(((Number) sum[0]).intValue(), ((Number) sum[1]).longValue()));
        return spent.entrySet().stream().map(year -> FundYear.of(year.getKey(), yuanPerYear, year.getValue())).toList();
    }
}
