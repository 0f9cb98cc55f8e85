package cn.shuanglian.reception.urge;

import cn.shuanglian.reception.deadline.DeadlineState;
import cn.shuanglian.reception.deadline.Resting;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds the terms somebody is to be told of and notes that it was done, with one statement each. */
@Dependent
class DueTerms {
    private static final int MOST = 5000;
    private static final int LAST_DAYS = 5;
    private static final String FIND = "select d.id, d.owner, d.ownerId, d.areaCode, d.unitId, d.label, d.endsOn, d.path from Deadline d"
            + " where d.state = :running and d.told < :step and " + Resting.NOT + " and ";

    @PersistenceContext
    EntityManager em;

    /** Of units, not over yet; what is left over is told in the next hour. */
    List<DueTerm> soon(LocalDate today, int step) {
        boolean last = step == DueTerm.LAST_DAYS;
        // Of what ends within five days only the last reminder goes out, not both at once.
        return found(FIND + "d.unitId is not null and d.soonOn <= :today and d.endsOn >= :today and d.endsOn " + (last ? "<= :lastDays" : "> :lastDays")
                + " order by d.endsOn, d.id", step, today, "lastDays", today.plusDays(LAST_DAYS));
    }

    /** Whose last day was on that day or before. */
    List<DueTerm> overdue(LocalDate until, int step) {
        return found(FIND + "d.endsOn <= :today order by d.endsOn, d.id", step, until, null, null);
    }

    private List<DueTerm> found(String text, int step, LocalDate today, String name, LocalDate value) {
        TypedQuery<Object[]> query = em.createQuery(text, Object[].class).setParameter("running", DeadlineState.RUNNING).setParameter("step", step)
                .setParameter("today", today).setMaxResults(MOST);
        return (name == null ? query : query.setParameter(name, value)).getResultStream().map(DueTerm::of).toList();
    }

    /** The version stays: it is nobody's decision. */
    void told(Collection<DueTerm> some, int step) {
        if (!some.isEmpty()) {
            em.createQuery("update Deadline d set d.told = :step where d.id in :ids").setParameter("step", step)
                    .setParameter("ids", some.stream().map(DueTerm::id).toList()).executeUpdate();
        }
    }
}
