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
import java.util.Set;

/** What is answered: by the unit after review, by an office at once, by those who help, and that it is not taken on. */
@Dependent
class Answering implements Stage {
    private static final int LONGEST_REPLY = 4000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_GO_TO = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    OpinionUnits units;
    @Inject
    OpinionTerms terms;
    @Inject
    Event<OpinionReplied> replied;

    @Override
    public Set<OpinionAction> actions() {
        return Set.of(OpinionAction.REPLY, OpinionAction.SUBMIT_REPLY, OpinionAction.APPROVE_REPLY, OpinionAction.RETURN_REPLY,
                OpinionAction.CO_REPLY, OpinionAction.DECLINE);
    }

    @Override
    public Said take(Opinion opinion, OpinionStep step, LocalDate on) {
        switch (step.action()) {
            case REPLY -> {
                check(step, on);
                answer(opinion, step.result(), step.reply().strip(), number(step), step.promisedFor(), on, on);
            }
            case SUBMIT_REPLY -> {
                check(step, on);
                em.persist(new OpinionAnswer(opinion.id(), step.result(), step.reply().strip(), number(step), step.promisedFor(), on));
                opinion.course().submitted(on);
            }
            case APPROVE_REPLY -> approve(opinion, number(step), on);
            case RETURN_REPLY -> {
                required(blankToNull(step.note()), "note");
                submitted(opinion).returned();
                opinion.course().submitted(null);
            }
            case CO_REPLY -> {
                return Said.unit(coReply(opinion, step, on));
            }
            default -> decline(opinion, step, on);
        }
        return Said.NOTHING;
    }

    /** Refuses an answer that lacks something. */
    static void check(OpinionStep step, LocalDate on) {
        required(step.result(), "result");
        if (step.result() == OpinionResult.NOT_ACCEPTED) {
            throw new Refused("opinion.declineInstead", "result");
        }
        text(step.reply(), "reply", LONGEST_REPLY);
        checkPromise(step, on);
        number(step);
    }

    /** What is planned has a day, and only that has one. */
    private static void checkPromise(OpinionStep step, LocalDate on) {
        if (step.result() == OpinionResult.PLANNED) {
            required(step.promisedFor(), "promisedFor");
            if (step.promisedFor().isBefore(on) || step.promisedFor().isAfter(on.plusYears(20))) {
                throw new Refused("opinion.promisedFor", "promisedFor", on);
            }
        } else if (step.promisedFor() != null) {
            throw new Refused("opinion.promisedForPlanned", "promisedFor");
        }
    }

    private static String number(OpinionStep step) {
        String number = blankToNull(step.replyNumber());
        if (number != null) {
            text(number, "replyNumber", LONGEST_NUMBER);
        }
        return number;
    }

    /** What waits for an answer has one from now on, dated {@code on}; the speaker can be told of it from the day it is known. */
    void answer(Opinion opinion, OpinionResult result, String reply, String number, LocalDate promisedFor, LocalDate on, LocalDate known) {
        opinion.reply(result, reply, on);
        opinion.promise(promisedFor);
        opinion.course().answered(number);
        terms.answered(opinion, on, on.isBefore(known) ? known : on);
        replied.fire(opinion.replied());
    }

    /** The answer counts from the day the unit handed it in, however long the office looked at it. */
    private void approve(Opinion opinion, String number, LocalDate on) {
        OpinionAnswer submitted = submitted(opinion);
        GivenAnswer given = submitted.row();
        em.remove(submitted);
        answer(opinion, given.result(), given.reply(), number == null ? given.replyNumber() : number, given.promisedFor(), given.givenOn(), on);
    }

    private OpinionAnswer submitted(Opinion opinion) {
        return em.createQuery("select a from OpinionAnswer a where a.opinionId = :id and a.state = :submitted order by a.id desc", OpinionAnswer.class)
                .setParameter("id", opinion.id()).setParameter("submitted", AnswerState.SUBMITTED).setMaxResults(1).getSingleResult();
    }

    /** A unit speaks for itself; an office may write down what one said on paper. */
    private Long coReply(Opinion opinion, OpinionStep step, LocalDate on) {
        Long unit = sight.helpsIn(opinion) ? sight.caller().unitId() : step.unit();
        required(unit, "unit");
        OpinionUnit working = unit.equals(opinion.leadUnitId()) ? null : units.byUnit(opinion).get(unit);
        if (working == null) {
            throw new Refused("opinion.notCoUnit", "unit");
        }
        text(step.reply(), "reply", LONGEST_REPLY);
        working.reply(step.reply().strip(), on);
        terms.contributed(opinion, unit, on);
        return unit;
    }

    private void decline(Opinion opinion, OpinionStep step, LocalDate on) {
        required(step.declineReason(), "declineReason");
        required(blankToNull(step.note()), "note");
        if (step.declineReason() != DeclineReason.ALREADY_ANSWERED) {
            text(step.goTo(), "goTo", LONGEST_GO_TO);
        } else if (blankToNull(step.goTo()) != null) {
            text(step.goTo(), "goTo", LONGEST_GO_TO);
        }
        opinion.course().declined(step.declineReason(), blankToNull(step.goTo()));
        answer(opinion, OpinionResult.NOT_ACCEPTED, step.note().strip(), null, null, on, on);
    }
}
