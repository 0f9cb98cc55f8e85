package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Loads in bulk what the rows of one sheet of deputies refer to and change. */
@Dependent
class DeputyBooks {
    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Codes codes;
    @Inject
    Seals seals;
    @Inject
    Callers callers;
    @Inject
    Placements placements;
    @Inject
    CadreRanks ranks;

    /** What is known before the first row. */
    record Open(MandateBook mandates, PersonBook persons, PostBook posts, Placements placements, Changes changes) {
        void note(Mandate mandate) {
            changes.note("deputy", mandate.id(), mandate.areaCode(), ChangeKind.SAVED);
        }
    }

    Open open(AreaScope scope) {
        MandateBook mandates = new MandateBook(em, scope.own().pattern());
        return new Open(mandates, new PersonBook(em, scope.own().pattern(), mandates, codes.words(), seals),
                new PostBook(em, CadreBook.ofAreas(em, scope.own().pattern(), ranks.on(placements.today(), scope.known())),
                        placements.today(), callers.current().name()), placements, changes);
    }
}
