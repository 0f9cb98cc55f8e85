package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.deadline.DeadlineMoved;
import cn.shuanglian.reception.deadline.DeadlineSight;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** What opinions have to do with their terms: the day the answer is due stands with the opinion, and whoever sees the opinion sees its terms. */
@ApplicationScoped
class OpinionDeadlines implements DeadlineSight {
    private static final Set<TermKind> AWAITED = Set.of(TermKind.ANSWER, TermKind.REHANDLE, TermKind.REPORTED_UP);

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;

    @Override
    public OwnerKind owner() {
        return OwnerKind.OPINION;
    }

    @Override
    public Criteria visible() {
        Criteria seen = sight.criteria();
        return new Criteria().add("exists (select o.id from Opinion o where o.id = d.ownerId and " + seen.text() + ")").setAll(seen);
    }

    /** An answer that was given keeps the day it was due on. */
    void moved(@Observes DeadlineMoved moved) {
        if (moved.owner() == OwnerKind.OPINION && AWAITED.contains(moved.term())) {
            Opinion opinion = em.find(Opinion.class, moved.ownerId());
            if (opinion != null && opinion.status() != OpinionStatus.REPLIED) {
                opinion.ends(moved.to());
            }
        }
    }
}
