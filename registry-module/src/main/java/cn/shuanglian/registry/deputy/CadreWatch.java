package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.rule.ParameterSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets the mandates of an area follow when the rank that makes leading cadres is decided anew. */
@ApplicationScoped
class CadreWatch {
    @Inject
    CadreRunner runner;

    /** In the background: a province's mandates are too many to wait for. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterSet set) {
        if (CadreRanks.concerns(set)) {
            runner.inBackground(set.area());
        }
    }
}
