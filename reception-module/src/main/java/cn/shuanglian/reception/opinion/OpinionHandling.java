package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionIntake.blankToNull;
import static cn.shuanglian.reception.opinion.OpinionIntake.required;
import static cn.shuanglian.reception.opinion.OpinionIntake.text;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Takes opinions on their way, one step at a time. */
@Dependent
class OpinionHandling {
    private static final int LONGEST_NOTE = 1000;
    private static final Set<OpinionAction> UNITS_OWN = Set.of(OpinionAction.REPLY, OpinionAction.SUBMIT_REPLY, OpinionAction.CO_REPLY);

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    Timeline timeline;
    @Inject
    OpinionTerms terms;
    @Inject
    Stages stages;
    @Inject
    OpinionFamily family;

    /** The opinion, if the caller sees it. */
    Opinion require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("o.id = :id", "id", id);
        return criteria.fill(em.createQuery("select o from Opinion o where " + criteria.text(), Opinion.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("opinion", id));
    }

    List<TimelineEntry> way(long id) {
        return timeline.of(id);
    }

    /** The opinion, for somebody who may look behind the mask; the look is noted with its reason. */
    Opinion look(long id, String reason) {
        Opinion opinion = require(id, LockModeType.NONE);
        if (!OpinionSight.mayReveal(opinion.stationId(), sight.caller()) || sight.isAbout(opinion.aboutUnitId())) {
            throw new NotFound("opinion", id);
        }
        timeline.addLook(opinion, reason);
        return opinion;
    }

    List<OpinionAction> allowed(Opinion opinion) {
        return OpinionWay.allowed(situation(opinion), sight.roles(opinion));
    }

    private Situation situation(Opinion opinion) {
        boolean withUnit = opinion.status() == OpinionStatus.HANDED_ON || opinion.status() == OpinionStatus.ACCEPTED;
        boolean answering = withUnit || opinion.status() == OpinionStatus.EXTENSION_ASKED;
        LocalDate today = sight.today();
        return opinion.situation(withUnit && terms.returnInTime(opinion, today), answering && terms.reviewed(opinion, today));
    }

    /** The row is locked first: of two who take a step at once, the second one is told that what it read has changed. */
    OpinionNow take(OpinionStep step) {
        required(step.action(), "action");
        if (step.action() == OpinionAction.INTO_SUGGESTION) {
            family.lockSuggestions(step.id());
        }
        family.lockWithMembers(step.id());
        Opinion opinion = require(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(step.version(), opinion.version());
        Situation now = situation(opinion);
        Set<String> roles = sight.roles(opinion);
        OpinionStatus next = OpinionWay.next(now, step.action(), roles).orElseThrow(() -> new NotAllowedNow(step.action().name(),
                opinion.status().name(), OpinionWay.allowed(now, roles).stream().map(Enum::name).toList()));
        if (blankToNull(step.note()) != null && step.action() != OpinionAction.RECORD_MEETING) {
            text(step.note(), "note", LONGEST_NOTE);
        }
        OpinionStatus from = opinion.status();
        stages.take(opinion, from, next, step, day(opinion, step));
        return new OpinionNow(opinion.id(), opinion.status(), opinion.version(), sees(opinion));
    }

    /** The office or the station that works on the opinion says so, never the unit itself; the journal keeps it. */
    void complainsAbout(long id, long version, Long unitId) {
        Opinion opinion = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (sight.isAbout(opinion.aboutUnitId()) || Collections.disjoint(sight.roles(opinion), OpinionWay.HOSTS)) {
            throw new NotFound("opinion", id);
        }
        Stale.unless(version, opinion.version());
        stages.about(opinion, unitId);
    }

    /** From its recording somebody has to see to it that it is answered or handed on; what was answered at once is told to whoever waits for answers. */
    RecordedOpinion begun(RecordedOpinion recorded) {
        stages.begun(em.find(Opinion.class, recorded.id()), sight.today());
        return recorded;
    }

    private boolean sees(Opinion opinion) {
        Criteria criteria = sight.criteria().add("o.id = :id", "id", opinion.id());
        return criteria.fill(em.createQuery("select count(o.id) from Opinion o where " + criteria.text(), Long.class)).getSingleResult() > 0;
    }

    private LocalDate day(Opinion opinion, OpinionStep step) {
        LocalDate today = sight.today();
        LocalDate day = step.on() == null ? today : step.on();
        if (day.isAfter(today)) {
            throw new Refused("opinion.dayToCome", "on", today);
        }
        if (UNITS_OWN.contains(step.action()) && day.isBefore(today) && OpinionSight.onlyUnit(sight.caller().roles())) {
            throw new Refused("opinion.replyCountsToday", "on", today);
        }
        if (day.isBefore(opinion.lastDay())) {
            throw new Refused("opinion.dayTooEarly", "on", opinion.lastDay());
        }
        return day;
    }
}
