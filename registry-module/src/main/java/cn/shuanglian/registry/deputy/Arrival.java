package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.body.DelegationNamed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Brings a mandate that begins in step with the rest: its places get a history, and it shows what the person's posts tell. */
@Dependent
class Arrival {
    @Inject
    Placements placements;
    @Inject
    CadreKeeper keeper;
    @Inject
    Event<DelegationNamed> named;

    void of(Mandate mandate) {
        placements.begin(mandate);
        keeper.followPosts(mandate.person().id());
        belongs(mandate);
    }

    /** Tells which delegation the deputy now belongs to. */
    void belongs(Mandate mandate) {
        named.fire(new DelegationNamed(mandate.id(), mandate.areaCode(), mandate.facts().delegation()));
    }
}
