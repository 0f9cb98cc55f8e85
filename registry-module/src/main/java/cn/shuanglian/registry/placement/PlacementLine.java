package cn.shuanglian.registry.placement;

import java.util.List;

/**
 * One rule and how far it holds.
 *
 * @param total deputies or groups the rule is about; only mandates that are exercised count
 * @param missing those of them it does not hold for
 * @param first the first 200 of these by area and name
 */
public record PlacementLine(PlacementRule rule, long total, long missing, List<Missing> first) {
    public PlacementLine {
        first = List.copyOf(first);
    }

    /** Those the rule holds for. */
    public long placed() {
        return total - missing;
    }

    public boolean isMet() {
        return missing == 0;
    }
}
