package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    Units units;
    @Inject
    Clock clock;

    void add(Opinion opinion, String action, OpinionStatus from, LocalDate on, String note) {
        add(opinion, new StepTaken(opinion, action, from, callers.current().name(), clock.instant(), note), action, from, on);
    }

    /** What followed from somebody's step elsewhere, who need not be known here. */
    void addUnnamed(Opinion opinion, String action, OpinionStatus from, LocalDate on, String note) {
        add(opinion, new StepTaken(opinion, action, from, "", clock.instant(), note), action, from, on);
    }

    /** A step of the way with what it says beside its note. */
    void add(Opinion opinion, OpinionStatus from, LocalDate on, OpinionStep step, Said said) {
        String note = step.action() == OpinionAction.RECORD_MEETING ? null : OpinionIntake.blankToNull(step.note());
        add(opinion, new StepTaken(opinion, step.action().name(), from, callers.current().name(), clock.instant(), note).about(said),
                step.action().name(), from, on);
    }

    private void add(Opinion opinion, StepTaken step, String action, OpinionStatus from, LocalDate on) {
        em.persist(step);
        journal.enter(Deed.done("OPINION_" + action, "opinion", opinion.id(), opinion.areaCode(),
                opinion.number() + " " + (from == null ? "" : from + " ") + "> " + opinion.status() + " on " + on
                        + (opinion.leadUnitId() == null ? "" : ", lead unit " + opinion.leadUnitId())));
    }

    void addFollower(Opinion opinion, DeputyRef follower) {
        em.persist(new StepTaken(opinion, StepTaken.FOLLOW, opinion.status(), callers.current().name(), clock.instant(), follower.name()));
        journal.enter(Deed.done("OPINION_FOLLOWED", "opinion", opinion.id(), opinion.areaCode(), opinion.number() + " by deputy " + follower.id()));
    }

    void addAbout(Opinion opinion, Long unitId) {
        em.persist(new StepTaken(opinion, StepTaken.ABOUT, opinion.status(), callers.current().name(), clock.instant(), null).about(Said.unit(unitId)));
        journal.enter(Deed.done("OPINION_ABOUT", "opinion", opinion.id(), opinion.areaCode(), opinion.number() + " about unit " + unitId));
    }

    /** Notes that somebody looked behind the mask, and why. */
    void addLook(Opinion opinion, String reason) {
        journal.enter(Deed.done("OPINION_SPEAKER_REVEALED", "opinion", opinion.id(), opinion.areaCode(), reason));
    }

    List<TimelineEntry> of(long opinionId) {
        List<StepTaken> steps = em.createQuery("select s from StepTaken s where s.opinionId = :id order by s.id", StepTaken.class)
                .setParameter("id", opinionId).getResultList();
        Map<Long, String> names = units.names(steps.stream().map(StepTaken::unitId).filter(Objects::nonNull).distinct().toList());
        return steps.stream().map(step -> step.entry(names)).toList();
    }
}
