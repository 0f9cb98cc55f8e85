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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes opinions on their way, one step at a time. */
@Dependent
class OpinionHandling {
    private static final int MOST_CO_UNITS = 10;
    private static final int LONGEST_REPLY = 4000;
    private static final int LONGEST_NOTE = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    Timeline timeline;
    @Inject
    HandingOn handingOn;
    @Inject
    Event<OpinionClosed> closed;

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
        if (!OpinionSight.mayReveal(opinion.stationId(), sight.caller())) {
            throw new NotFound("opinion", id);
        }
        timeline.addLook(opinion, reason);
        return opinion;
    }

    List<OpinionAction> allowed(Opinion opinion) {
        return OpinionWay.allowed(opinion.status(), opinion.route(), OpinionSight.rolesOn(opinion, sight.caller()));
    }

    /** The row is locked first: of two who take a step at once, the second one is told that what it read has changed. */
    OpinionNow take(OpinionStep step) {
        required(step.action(), "action");
        Opinion opinion = require(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(step.version(), opinion.version());
        List<OpinionAction> allowed = allowed(opinion);
        if (!allowed.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), opinion.status().name(), allowed.stream().map(Enum::name).toList());
        }
        if (blankToNull(step.note()) != null) {
            text(step.note(), "note", LONGEST_NOTE);
        }
        OpinionStatus from = opinion.status();
        LocalDate day = day(opinion, step);
        apply(opinion, step, day);
        timeline.add(opinion, step.action().name(), from, day, blankToNull(step.note()));
        em.flush();
        if (opinion.status() == OpinionStatus.CLOSED) {
            closed.fire(opinion.closed());
        }
        return new OpinionNow(opinion.id(), opinion.status(), opinion.version(), sees(opinion));
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
        if (step.action() == OpinionAction.REPLY && day.isBefore(today)
                && OpinionSight.onlyUnit(OpinionSight.rolesOn(opinion, sight.caller()))) {
            throw new Refused("opinion.replyCountsToday", "on", today);
        }
        if (day.isBefore(opinion.lastDay())) {
            throw new Refused("opinion.dayTooEarly", "on", opinion.lastDay());
        }
        return day;
    }

    private void apply(Opinion opinion, OpinionStep step, LocalDate on) {
        switch (step.action()) {
            case HAND_ON -> handOn(opinion, step, on);
            case ACCEPT -> opinion.accept();
            case SEND_BACK -> {
                required(blankToNull(step.note()), "note");
                opinion.sendBack();
                units(opinion, Set.of());
            }
            case REPLY -> {
                required(step.result(), "result");
                text(step.reply(), "reply", LONGEST_REPLY);
                opinion.reply(step.result(), step.reply().strip(), on);
            }
            case FEED_BACK -> {
                required(step.satisfaction(), "satisfaction");
                opinion.feedBack(step.satisfaction(), on);
            }
            case CLOSE -> opinion.close(on);
            case DECLINE -> {
                required(blankToNull(step.note()), "note");
                opinion.decline(step.note().strip(), on);
            }
        }
    }

    private void handOn(Opinion opinion, OpinionStep step, LocalDate on) {
        required(step.leadUnit(), "leadUnit");
        if (step.coUnits().size() > MOST_CO_UNITS) {
            throw new Refused("opinion.tooManyCoUnits", "coUnits", MOST_CO_UNITS);
        }
        Set<Long> working = new LinkedHashSet<>(step.coUnits());
        if (working.size() < step.coUnits().size() || !working.add(step.leadUnit())) {
            throw new Refused("opinion.unitTwice", "coUnits");
        }
        working.forEach(unit -> handingOn.requireUnit(unit, opinion, unit.equals(step.leadUnit()) ? "leadUnit" : "coUnits"));
        opinion.handOn(step.leadUnit(), on, handingOn.daysToAnswer(opinion, on));
        opinion.ends(handingOn.lastWorkingDay(opinion.countedTo()));
        units(opinion, working);
    }

    private void units(Opinion opinion, Set<Long> working) {
        em.createQuery("delete from OpinionUnit w where w.opinionId = :id").setParameter("id", opinion.id()).executeUpdate();
        working.forEach(unit -> em.persist(new OpinionUnit(opinion.id(), unit)));
    }
}
