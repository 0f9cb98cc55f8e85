package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;

import cn.shuanglian.reception.deadline.DeadlineState;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** What a helping unit still has to say to the lead unit; one query, for units only. */
@ApplicationScoped
class ContributionWork implements WaitingWork {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        if (!caller.has(HANDLING_UNIT) || caller.unitId() == null) {
            return List.of();
        }
        Object[] found = em.createQuery("""
                select count(d.id), min(d.endsOn) from Deadline d where d.unitId = :unit and d.term = :term and d.state in :open
                and d.areaCode like :scope""", Object[].class).setParameter("unit", caller.unitId()).setParameter("term", TermKind.CO_ANSWER)
                .setParameter("open", EnumSet.of(DeadlineState.RUNNING, DeadlineState.PAUSED)).setParameter("scope", caller.area().pattern())
                .getSingleResult();
        long waiting = (Long) found[0];
        return waiting == 0 ? List.of() : List.of(WaitingLine.of("opinions.CONTRIBUTE", waiting, (LocalDate) found[1], today,
                "/reception/deadlines.xhtml?term=CO_ANSWER&unit=" + caller.unitId()));
    }
}
