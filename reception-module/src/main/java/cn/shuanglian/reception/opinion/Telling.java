package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionIntake.blankToNull;
import static cn.shuanglian.reception.opinion.OpinionIntake.required;
import static cn.shuanglian.reception.opinion.OpinionIntake.text;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the speaker hears and says to it, and what follows: a second handling, a meeting, the end. */
@Dependent
class Telling implements Stage {
    private static final int LONGEST_RECORD = 4000;
    private static final int LONGEST_NAME = 60;

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    OpinionUnits units;
    @Inject
    OpinionTerms terms;
    @Inject
    Passing passing;
    @Inject
    Answering answering;
    @Inject
    Event<OpinionFedBack> fedBack;

    @Override
    public Set<OpinionAction> actions() {
        return Set.of(OpinionAction.FEED_BACK, OpinionAction.REHANDLE, OpinionAction.COORDINATE, OpinionAction.RECORD_MEETING, OpinionAction.CLOSE);
    }

    @Override
    public Said take(Opinion opinion, OpinionStep step, LocalDate on) {
        switch (step.action()) {
            case FEED_BACK -> feedBack(opinion, step, on);
            case REHANDLE -> rehandle(opinion, step, on);
            case RECORD_MEETING -> recordMeeting(opinion, step, on);
            case CLOSE -> opinion.close(on);
            default -> {
            }
        }
        return step.action() == OpinionAction.REHANDLE ? Said.unit(opinion.leadUnitId()) : Said.NOTHING;
    }

    /** Whoever could not be reached judged nothing. */
    private void feedBack(Opinion opinion, OpinionStep step, LocalDate on) {
        required(step.satisfaction(), "satisfaction");
        required(step.how(), "how");
        if (step.satisfaction() == Satisfaction.NOT_REACHED ? step.attitude() != null : step.attitude() == Satisfaction.NOT_REACHED) {
            throw new Refused("opinion.attitude", "attitude");
        }
        String by = blankToNull(step.by());
        if (by != null) {
            text(by, "by", LONGEST_NAME);
        }
        opinion.feedBack(step.satisfaction(), on);
        opinion.attitude(step.attitude());
        opinion.course().fedBack(step.how(), by == null ? sight.caller().name() : by);
        terms.fedBack(opinion, on);
        fedBack.fire(opinion.fedBack());
    }

    /** By the same units, unless another one is named; the first answer stays readable. */
    private void rehandle(Opinion opinion, OpinionStep step, LocalDate on) {
        required(blankToNull(step.note()), "note");
        Long unit = step.leadUnit() == null ? opinion.leadUnitId() : step.leadUnit();
        required(unit, "leadUnit");
        replace(opinion, on);
        opinion.course().handledAgain();
        boolean same = unit.equals(opinion.leadUnitId());
        passing.give(opinion, unit, same ? units.helping(opinion) : step.coUnits(), on);
    }

    private void recordMeeting(Opinion opinion, OpinionStep step, LocalDate on) {
        text(step.note(), "note", LONGEST_RECORD);
        Set<Long> came = new LinkedHashSet<>(step.coUnits());
        required(came.isEmpty() ? null : came, "coUnits");
        if (came.size() > OpinionUnits.MOST) {
            throw new Refused("opinion.tooManyCoUnits", "coUnits", OpinionUnits.MOST);
        }
        units.requireAll(came, opinion, "coUnits");
        Answering.check(step, on);
        replace(opinion, on);
        OpinionMeeting meeting = new OpinionMeeting(opinion.id(), on, step.note().strip());
        em.persist(meeting);
        came.forEach(unit -> em.persist(new OpinionMeetingUnit(meeting.id(), unit)));
        opinion.course().coordinated();
        answering.answer(opinion, step.result(), step.reply().strip(), blankToNull(step.replyNumber()), step.promisedFor(), on, on);
    }

    private void replace(Opinion opinion, LocalDate on) {
        GivenAnswer stood = opinion.answer();
        if (stood != null) {
            em.persist(OpinionAnswer.replaced(opinion, stood));
        }
        opinion.unanswered(on);
    }
}
