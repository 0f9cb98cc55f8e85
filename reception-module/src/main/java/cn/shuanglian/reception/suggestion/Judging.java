package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What the mover says of the answers, and what follows from it: handled once more, and then spoken about by all at one table (domain §2.3).
 * Where the mover's own body worked on it, a seconder who has nothing to do with it signs instead, or the office.
 */
@Dependent
class Judging {
    @Inject
    SuggestionStore store;
    @Inject
    SuggestionTerms terms;
    @Inject
    Deputies deputies;
    @Inject
    SuggestionSight sight;
    @Inject
    Event<SuggestionClosed> closed;

    SuggestionStatus evaluate(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        SuggestionStep.Judgement said = step.judgement();
        Rating attitude = Typed.required(said == null ? null : said.attitude(), "attitude");
        Rating result = Typed.required(said.result(), "result");
        boolean biased = circle.standing().contains(Standing.BIASED);
        boolean byPaper = !biased && !circle.is(Party.MOVER);
        String note = attitude == Rating.DISSATISFIED || result == Rating.DISSATISFIED || byPaper || biased && !circle.is(Party.SECONDER)
                ? Typed.needed(step.note(), "note", Typed.LONGEST_NOTE) : Typed.optional(step.note(), "note", Typed.LONGEST_NOTE);
        Party party = biased ? circle.is(Party.SECONDER) ? Party.SECONDER : Party.OFFICE : Party.MOVER;
        store.em.persist(new SuggestionJudgement(suggestion,
                new Evaluation(suggestion.round(), signer(suggestion, circle, party), party, attitude, result, note, on)));
        suggestion.judge(attitude, result);
        terms.done(suggestion, TermKind.SUGGESTION_EVALUATE, null, on);
        if (result != Rating.DISSATISFIED) {
            return close(suggestion, biased, on);
        }
        if (suggestion.round() > 1) {
            return SuggestionStatus.COORDINATING;
        }
        LocalDate by = null;
        for (SuggestionUnit unit : circle.answering()) {
            unit.begin();
            by = terms.again(suggestion, unit, on);
        }
        suggestion.handleAgain(by);
        return SuggestionStatus.REHANDLING;
    }

    private String signer(Suggestion suggestion, Circle circle, Party party) {
        return switch (party) {
            case MOVER -> deputies.names(List.of(suggestion.moverId())).get(suggestion.moverId());
            case SECONDER -> circle.seconders().stream().filter(one -> one.state() == SecondingState.CONFIRMED && circle.own().contains(one.mandate())
                    && !circle.barred().contains(one.mandate())).map(Seconder::name).findFirst().orElseThrow();
            default -> sight.caller().name();
        };
    }

    /** The mover said nothing in time; silence is no judgement. */
    SuggestionStatus closeUnanswered(Suggestion suggestion, Circle circle, LocalDate on) {
        terms.cancel(suggestion, TermKind.SUGGESTION_EVALUATE, null);
        return close(suggestion, circle.standing().contains(Standing.BIASED), on);
    }

    SuggestionStatus meet(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        return close(suggestion, circle.standing().contains(Standing.BIASED), on);
    }

    private SuggestionStatus close(Suggestion suggestion, boolean biased, LocalDate on) {
        suggestion.close(on);
        closed.fire(new SuggestionClosed(suggestion.id(), suggestion.areaCode(), suggestion.number(), on, suggestion.moverId(),
                store.linked(suggestion.id(), LinkKind.SECONDER), suggestion.replyClass(), suggestion.attitude(), suggestion.satisfaction(), biased));
        return SuggestionStatus.CLOSED;
    }
}
