package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes every step of an opinion twice: into its timeline for those who work on it, and into the journal for the auditor. */
@Dependent
class Timeline {
    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    void add(Opinion opinion, String action, OpinionStatus from, LocalDate on, String note) {
        em.persist(new StepTaken(opinion, action, from, callers.current().name(), clock.instant(), note));
        journal.enter(Deed.done("OPINION_" + action, "opinion", opinion.id(), opinion.areaCode(),
                opinion.number() + " " + (from == null ? "" : from + " ") + "> " + opinion.status() + " on " + on
                        + (opinion.leadUnitId() == null ? "" : ", lead unit " + opinion.leadUnitId())));
    }

    void addFollower(Opinion opinion, DeputyRef follower) {
        em.persist(new StepTaken(opinion, StepTaken.FOLLOW, opinion.status(), callers.current().name(), clock.instant(), follower.name()));
        journal.enter(Deed.done("OPINION_FOLLOWED", "opinion", opinion.id(), opinion.areaCode(), opinion.number() + " by deputy " + follower.id()));
    }

    /** Notes that somebody looked behind the mask, and why. */
    void addLook(Opinion opinion, String reason) {
        journal.enter(Deed.done("OPINION_SPEAKER_REVEALED", "opinion", opinion.id(), opinion.areaCode(), reason));
    }

    List<TimelineEntry> of(long opinionId) {
        return em.createQuery("select s from StepTaken s where s.opinionId = :id order by s.id", StepTaken.class)
                .setParameter("id", opinionId).getResultStream().map(StepTaken::entry).toList();
    }
}
