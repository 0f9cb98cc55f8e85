package cn.shuanglian.reception.commitment;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Tell;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What is due on a day about promises: they come back before their day, and every month past it until they are kept. */
@Stateless
@DenyAll
public class CommitmentRounds {
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int AT_ONCE = 200;
    /** Reminders in their order: a month before, a week before, then one for each month past the day. */
    private static final int FIRST_PAST = 3;

    @Inject
    CommitmentStore store;
    @Inject
    CommitmentNotices tells;
    @Inject
    Notices notices;

    /** Reminds of what is due within a month or past its day; done again for the same day, nothing is told twice. Returns how many promises. */
    @RolesAllowed(SYSTEM)
    public int remind(LocalDate today) {
        List<Commitment> near = store.em.createQuery("select c from Commitment c where c.state in :owed and c.dueOn <= :until order by c.id",
                        Commitment.class).setParameter("owed", CommitmentState.OWED).setParameter("until", today.plusDays(MONTH))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().filter(each -> step(each.dueOn(), today) > each.reminded()).toList();
        List<Tell> told = new ArrayList<>();
        for (Commitment each : near) {
            int step = step(each.dueOn(), today);
            told.addAll(tells.due(each, step, step >= FIRST_PAST));
            reminded(each, step);
        }
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            notices.tell(told.subList(from, Math.min(told.size(), from + AT_ONCE)));
        }
        return near.size();
    }

    static int step(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left > MONTH) {
            return 0;
        }
        return left > WEEK ? 1 : left >= 0 ? 2 : FIRST_PAST + (int) ((-left - 1) / MONTH);
    }

    /** The version stays, so that a step just being typed is not overtaken by a reminder. */
    private void reminded(Commitment commitment, int step) {
        Query query = store.em.createNativeQuery("update reception_commitment set reminded = ? where id = ?");
        query.setParameter(1, step).setParameter(2, commitment.id()).executeUpdate();
    }
}
