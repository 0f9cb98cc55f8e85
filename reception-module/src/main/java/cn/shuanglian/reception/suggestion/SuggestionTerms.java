package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The terms that run for a suggestion (domain §2.3; 代表法 §51). */
@Dependent
class SuggestionTerms {
    @Inject
    Deadlines deadlines;

    LocalDate lastDayToSendBack(Suggestion suggestion, SuggestionUnit unit) {
        return deadlines.foresee(TermKind.SUGGESTION_ACCEPT, new AreaCode(suggestion.areaCode()), unit.handedOn());
    }

    void numbered(Suggestion suggestion, LocalDate on) {
        start(suggestion, TermKind.SUGGESTION_HAND_OVER, null, on);
    }

    /** What begins for a unit that gets it; tells by when an answering one has to answer, or null. */
    LocalDate handed(Suggestion suggestion, SuggestionUnit unit) {
        if (unit.part() == UnitPart.CO) {
            start(suggestion, TermKind.SUGGESTION_CO_ANSWER, unit.unitId(), unit.handedOn());
            return null;
        }
        start(suggestion, TermKind.SUGGESTION_ACCEPT, unit.unitId(), unit.handedOn());
        start(suggestion, TermKind.SUGGESTION_CONTACT, unit.unitId(), unit.handedOn());
        return start(suggestion, TermKind.SUGGESTION_ANSWER, unit.unitId(), unit.handedOn());
    }

    /** Nothing runs for the unit any more. */
    void dropped(Suggestion suggestion, SuggestionUnit unit) {
        for (TermKind term : List.of(TermKind.SUGGESTION_ACCEPT, TermKind.SUGGESTION_CONTACT, TermKind.SUGGESTION_ANSWER,
                TermKind.SUGGESTION_CO_ANSWER)) {
            deadlines.cancel(DeadlineOf.of(term, suggestion.id(), unit.unitId()));
        }
    }

    void done(Suggestion suggestion, TermKind term, Long unit, LocalDate on) {
        deadlines.done(DeadlineOf.of(term, suggestion.id(), unit), on);
    }

    void cancel(Suggestion suggestion, TermKind term, Long unit) {
        deadlines.cancel(DeadlineOf.of(term, suggestion.id(), unit));
    }

    void cancelAll(Suggestion suggestion) {
        deadlines.cancelAll(OwnerKind.SUGGESTION, suggestion.id());
    }

    LocalDate extended(Suggestion suggestion, SuggestionUnit unit, int months, String reason) {
        return deadlines.extend(DeadlineOf.of(TermKind.SUGGESTION_ANSWER, suggestion.id(), unit.unitId()), months, reason);
    }

    LocalDate again(Suggestion suggestion, SuggestionUnit unit, LocalDate on) {
        return start(suggestion, TermKind.SUGGESTION_REHANDLE, unit.unitId(), on);
    }

    LocalDate toJudge(Suggestion suggestion, LocalDate on) {
        return start(suggestion, TermKind.SUGGESTION_EVALUATE, null, on);
    }

    private LocalDate start(Suggestion suggestion, TermKind term, Long unit, LocalDate on) {
        boolean confidential = suggestion.openness() == Openness.CONFIDENTIAL;
        return deadlines.start(StartDeadline.byRule(DeadlineOf.of(term, suggestion.id(), unit), suggestion.areaCode(),
                confidential ? null : suggestion.moverId(), suggestion.number(), confidential ? null : suggestion.title(), on));
    }
}
