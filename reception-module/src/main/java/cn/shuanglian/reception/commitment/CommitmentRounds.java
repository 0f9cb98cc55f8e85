package cn.shuanglian.reception.commitment;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Tell;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Promises come back a month before their day and every month past it until they are kept; nearer to the day they are urged with all the
 * other terms that run.
 */
@Stateless
@DenyAll
public class CommitmentRounds {
    private static final int MONTH = 30;
    private static final int AT_ONCE = 200;

    @Inject
    CommitmentStore store;
    @Inject
    CommitmentNotices tells;
    @Inject
    Notices notices;

    /**
     * Reminds of what is due within a month or months past its day, a few hundred promises at a time; done again for the same day, nothing is
     * told twice. @param after the promise up to which it was done, 0 to begin. Returns the one up to which it is done now, 0 when nothing is left.
     */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long remind(LocalDate today, long after) {
        List<Long> ids = candidates(today, after);
        if (ids.isEmpty()) {
            return 0;
        }
        List<Commitment> near = store.em.createQuery("select c from Commitment c where c.id in :ids order by c.id", Commitment.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(each -> each.state().isOwed() && each.dueOn() != null && step(each.dueOn(), today) > each.reminded()).toList();
        List<Tell> told = new ArrayList<>();
        for (Commitment each : near) {
            int step = step(each.dueOn(), today);
            told.addAll(tells.due(each, step, step > 1));
            reminded(each, step);
        }
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            notices.tell(told.subList(from, Math.min(told.size(), from + AT_ONCE)));
        }
        return ids.get(ids.size() - 1);
    }

    /** As {@link #step} counts, not locked. */
    private List<Long> candidates(LocalDate today, long after) {
        Query query = store.em.createNativeQuery("""
                select c.id from reception_commitment c where c.state in ('OPEN', 'MOVE_ASKED') and c.due_on <= ? and c.id > ?
                and (c.reminded = 0 or datediff(?, c.due_on) >= c.reminded * ?) order by c.id""");
        query.setParameter(1, today.plusDays(MONTH).toString()).setParameter(2, after).setParameter(3, today.toString()).setParameter(4, MONTH);
        List<Long> ids = new ArrayList<>();
        for (Object id : query.setMaxResults(AT_ONCE).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Reminders in their order: 1 within a month before the day, then one more for each month past it; 0 where it is too early. */
    static int step(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left > MONTH ? 0 : 1 + (int) (Math.max(0, -left) / MONTH);
    }

    /** The version stays, so that a step just being typed is not overtaken by a reminder. */
    private void reminded(Commitment commitment, int step) {
        Query query = store.em.createNativeQuery("update reception_commitment set reminded = ? where id = ?");
        query.setParameter(1, step).setParameter(2, commitment.id()).executeUpdate();
    }
}
