package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionIntake.blankToNull;
import static cn.shuanglian.reception.opinion.OpinionIntake.required;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/** What happens while an answer is awaited: it takes longer, stands still, gets on, is urged. */
@Dependent
class Timing implements Stage {
    private static final int LONGEST_EXTENSION = 180;
    private static final Duration BETWEEN_URGES = Duration.ofDays(3);
    private static final Set<String> OFFICES = Set.of(LIAISON_OFFICE, TOWNSHIP_OFFICE, GOVERNMENT_OFFICE);

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    OpinionUnits units;
    @Inject
    OpinionTerms terms;
    @Inject
    Event<OpinionUrged> urged;
    @Inject
    Clock clock;

    @Override
    public Set<OpinionAction> actions() {
        return Set.of(OpinionAction.PROGRESS, OpinionAction.ASK_EXTENSION, OpinionAction.GRANT_EXTENSION, OpinionAction.REFUSE_EXTENSION,
                OpinionAction.PAUSE, OpinionAction.RESUME, OpinionAction.URGE);
    }

    @Override
    public Said take(Opinion opinion, OpinionStep step, LocalDate on) {
        switch (step.action()) {
            case PROGRESS, REFUSE_EXTENSION -> required(blankToNull(step.note()), "note");
            case ASK_EXTENSION -> {
                required(blankToNull(step.note()), "note");
                opinion.course().askedFor(days(step.days()));
                return Said.days(step.days());
            }
            case GRANT_EXTENSION -> {
                int granted = step.days() == null ? opinion.course().extensionDays() : days(step.days());
                terms.extended(opinion, granted, step.note());
                return Said.days(granted);
            }
            case PAUSE -> {
                required(blankToNull(step.note()), "note");
                terms.paused(opinion, on, step.note().strip());
            }
            case RESUME -> terms.resumed(opinion, on);
            default -> {
                return urge(opinion, step, on);
            }
        }
        return Said.NOTHING;
    }

    private static int days(Integer asked) {
        required(asked, "days");
        if (asked < 1 || asked > LONGEST_EXTENSION) {
            throw new Refused("opinion.days", "days", LONGEST_EXTENSION);
        }
        return asked;
    }

    /** At most once in three days from the same height. */
    private Said urge(Opinion opinion, OpinionStep step, LocalDate on) {
        UrgeLevel level = level(opinion, step);
        long lately = em.createQuery("select count(s.id) from StepTaken s where s.opinionId = :id and s.action = :urge and s.urgeLevel = :level and s.takenAt > :since",
                Long.class).setParameter("id", opinion.id()).setParameter("urge", OpinionAction.URGE.name()).setParameter("level", level)
                .setParameter("since", clock.instant().minus(BETWEEN_URGES).toEpochMilli()).getSingleResult();
        if (lately > 0) {
            throw new Refused("opinion.urgedLately", "note", BETWEEN_URGES.toDays());
        }
        urged.fire(new OpinionUrged(opinion.id(), opinion.areaCode(), opinion.number(), opinion.leadUnitId(), units.helping(opinion), opinion.deadline(),
                level, blankToNull(step.note()), on));
        return new Said(null, level, null);
    }

    /** The highest the caller can speak for, unless a lower one is named. */
    private UrgeLevel level(Opinion opinion, OpinionStep step) {
        Set<String> roles = sight.roles(opinion);
        UrgeLevel highest = roles.contains(DIRECTORS) ? UrgeLevel.DIRECTORS : Collections.disjoint(roles, OFFICES) ? UrgeLevel.DEPUTY : UrgeLevel.OFFICE;
        if (step.level() == null || step.level() == highest) {
            return highest;
        }
        if (step.level() == UrgeLevel.DEPUTY && !roles.contains(DEPUTY) || step.level().compareTo(highest) > 0
                || step.level() == UrgeLevel.OFFICE && Collections.disjoint(roles, OFFICES)) {
            throw new Refused("opinion.urgeLevel", "level");
        }
        return step.level();
    }
}
