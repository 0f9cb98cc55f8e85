package cn.shuanglian.registry.deputy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Brings a mandate that begins in step with the rest: its places get a history, and it shows what the person's posts tell. */
@Dependent
class Arrival {
    @Inject
    Placements placements;
    @Inject
    CadreKeeper keeper;

    void of(Mandate mandate) {
        placements.begin(mandate);
        keeper.followPosts(mandate.person().id());
    }
}
