package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Writes every step of minutes twice: into their trail for those who read them, and into the journal for the auditor. */
@Dependent
class MinutesTrail {
    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    void add(ReceptionMinutes minutes, String action, String note) {
        em.persist(new MinutesStep(minutes.id(), action, callers.current().name(), clock.instant(), note));
        enter(minutes, action, note == null ? "" : note);
    }

    /** Into the journal only. */
    void enter(ReceptionMinutes minutes, String action, String detail) {
        journal.enter(Deed.done("MINUTES_" + action, "reception", minutes.id(), minutes.areaCode(), "round " + minutes.round() + " " + detail));
    }

    List<MinutesEntry> of(long id) {
        return em.createQuery("select s from MinutesStep s where s.minutesId = :id order by s.id", MinutesStep.class).setParameter("id", id)
                .getResultStream().map(MinutesStep::entry).toList();
    }
}
