package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.rule.ParameterSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets the mandates of an area follow when the rank that makes leading cadres is decided anew. */
@ApplicationScoped
class CadreWatch {
    @Inject
    CadreKeeper keeper;

    void on(@Observes ParameterSet set) {
        if (CadreRanks.concerns(set)) {
            keeper.followThreshold(set.area().pattern());
        }
    }
}
