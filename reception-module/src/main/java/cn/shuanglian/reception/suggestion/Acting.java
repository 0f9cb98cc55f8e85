package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.fault.Refused;
import java.util.List;
import java.util.function.Predicate;

/** Finds out for which unit a step is taken: the caller's own, or the one for which an office writes it down. */
final class Acting {
    private Acting() {
    }

    /** The only one that fits, or the one that is named; refuses where it has to be named. */
    static SuggestionUnit one(SuggestionStep step, Circle circle, Predicate<SuggestionUnit> fits) {
        List<SuggestionUnit> fitting = circle.acting().stream().filter(fits)
                .filter(unit -> step.unit() == null || step.unit() == unit.unitId()).toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new Refused(step.unit() == null ? "suggestion.whichUnit" : "unit.unknown", "unit");
    }
}
