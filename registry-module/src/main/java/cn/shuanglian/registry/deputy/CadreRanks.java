package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.ParameterSet;
import cn.shuanglian.registry.rule.Rules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;

/** Asks the rules which ranks make leading cadres in which area. */
@Dependent
class CadreRanks {
    @Inject
    Rules rules;

    Thresholds on(LocalDate day, Collection<String> areas) {
        return new Thresholds(rules.values(Parameter.LEADING_CADRE_RANK_CITY, areas, day),
                rules.values(Parameter.LEADING_CADRE_RANK_COUNTY, areas, day));
    }

    static boolean concerns(ParameterSet set) {
        return set.parameter() == Parameter.LEADING_CADRE_RANK_CITY || set.parameter() == Parameter.LEADING_CADRE_RANK_COUNTY;
    }
}
