package cn.shuanglian.evaluation.rubric;

import cn.shuanglian.evaluation.ledger.Manner;
import java.util.List;
import java.util.Map;

/**
 * One line of a score sheet.
 *
 * @param code such as {@code B2}; it means the same in every rubric
 * @param cap points at most, and what the item adds to the points available
 * @param expected whether every deputy had the opportunity, so that no record means no points; otherwise an item without a record
 *        leaves the points available, too
 * @param rates empty for an item that is worked out from other figures, which have no entries in the ledger
 */
public record RubricItem(String code, int cap, boolean expected, Wording name, Wording rule, Wording evidence, Wording registrar,
                         List<Rate> rates) {
    public RubricItem {
        rates = List.copyOf(rates);
    }

    /** Points for so many times in each manner, with the cap applied once, to the sum. */
    int points(Map<Manner, Integer> times) {
        return Math.min(cap, rates.stream().mapToInt(rate -> rate.points(times.getOrDefault(rate.manner(), 0))).sum());
    }
}
