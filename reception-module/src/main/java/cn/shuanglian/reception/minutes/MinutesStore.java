package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Finds minutes for whoever is about to write them, and tells what may be done with them. */
@Dependent
class MinutesStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    MinutesSight sight;
    @Inject
    MinutesTrail trail;
    @Inject
    MinutesNotices notices;

    /** Locked; the caller must have been shown to see the reception. Refuses a reception that was not held. */
    ReceptionMinutes locked(long id) {
        ReceptionMinutes minutes = em.find(ReceptionMinutes.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (minutes == null) {
            throw new Refused("reception.notHeld", null);
        }
        return minutes;
    }

    List<AnswerGiven> answers(long id) {
        return em.createQuery("select a from AnswerGiven a where a.minutesId = :id order by a.id", AnswerGiven.class).setParameter("id", id)
                .getResultList();
    }

    /** Takes signature and answers back, since what they stand under changes. */
    void reopen(ReceptionMinutes minutes) {
        if (minutes.isSigned()) {
            em.createQuery("delete from AnswerGiven a where a.minutesId = :id").setParameter("id", minutes.id()).executeUpdate();
            minutes.reopen();
            trail.add(minutes, MinutesStep.REOPEN, null);
        }
    }

    /** What this caller may do now; {@code own} is the mandate he has on the record, or null. */
    List<MinutesAction> allowed(ReceptionMinutes minutes, List<AnswerGiven> answers, Long own) {
        List<MinutesAction> allowed = new ArrayList<>();
        MinutesState state = minutes.state(sight.today());
        if (sight.runs(minutes.stationId()) && (state == MinutesState.OPEN || state == MinutesState.OBJECTED)) {
            allowed.add(MinutesAction.SIGN);
        }
        if (own == null || !minutes.isSigned()) {
            return allowed;
        }
        boolean past = minutes.isPast(sight.today());
        AnswerGiven given = answers.stream().filter(each -> each.mandateId() == own).findFirst().orElse(null);
        boolean objects = given != null && given.answer() == Answer.OBJECTED;
        boolean asked = given != null && given.answer() == null;
        if (objects || asked && !past) {
            allowed.add(MinutesAction.CONFIRM);
        }
        if (!past && (given == null || asked)) {
            allowed.add(MinutesAction.OBJECT);
        }
        return allowed;
    }

    MinutesSight sight() {
        return sight;
    }

    MinutesNotices notices() {
        return notices;
    }

    MinutesTrail trail() {
        return trail;
    }
}
