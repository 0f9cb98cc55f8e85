package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.reception.seconding.Secondings;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The steps of the deputies who make a suggestion. */
@Dependent
class Making {
    private static final int MOST_SECONDERS = 50;
    private static final int LONGEST_REASON = 500;

    @Inject
    SuggestionStore store;
    @Inject
    SuggestionBook book;
    @Inject
    Secondings secondings;
    @Inject
    SuggestionNotices notices;
    @Inject
    Ending ending;

    SuggestionStatus invite(Suggestion suggestion, SuggestionStep step, Circle circle) {
        book.requireOwnWords(suggestion);
        Set<Long> asked = new LinkedHashSet<>(step.deputies());
        if (asked.isEmpty()) {
            throw new Refused("required", "deputies");
        }
        if (asked.contains(suggestion.moverId())) {
            throw new Refused("suggestion.ownSeconder", "deputies");
        }
        if (book.serving(asked, suggestion.areaCode()) < asked.size()) {
            throw new Refused("suggestion.seconderUnknown", "deputies");
        }
        if (circle.seconders().size() + asked.size() > MOST_SECONDERS) {
            throw new Refused("suggestion.tooManySeconders", "deputies", MOST_SECONDERS);
        }
        List<Long> told = secondings.ask(suggestion.id(), asked);
        if (told.isEmpty()) {
            throw new Refused("suggestion.askedAlready", "deputies");
        }
        notices.toSecond(suggestion, told);
        return SuggestionStatus.SECONDING;
    }

    /** The deputy who answers, or the one whose answer is written down for them. */
    SuggestionStatus second(Suggestion suggestion, SuggestionStep step, Circle circle, boolean yes) {
        String why = yes ? Typed.optional(step.note(), "note", LONGEST_REASON) : Typed.needed(step.note(), "note", LONGEST_REASON);
        long mandate = circle.seconders().stream().filter(one -> one.state() == SecondingState.ASKED).map(Seconder::mandate)
                .filter(one -> step.deputies().isEmpty() ? circle.own().contains(one) : step.deputies().contains(one)
                        && (circle.own().contains(one) || circle.is(Party.WRITER))).findFirst()
                .orElseThrow(() -> new Refused("suggestion.whoseAnswer", "deputies"));
        secondings.answer(suggestion.id(), mandate, yes, why);
        if (yes) {
            store.addLink(suggestion.id(), LinkKind.SECONDER, mandate);
        }
        return SuggestionStatus.SECONDING;
    }

    /** To write on; what was answered was answered to other words. */
    SuggestionStatus recall(Suggestion suggestion) {
        secondings.lapseAll(suggestion.id());
        store.link(suggestion.id(), LinkKind.SECONDER, List.of());
        suggestion.recall();
        return SuggestionStatus.DRAFT;
    }

    SuggestionStatus submit(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        book.requireOwnWords(suggestion);
        if (!circle.is(Party.MOVER)) {
            // an office that sends it in for the deputy says on what paper the deputy signed
            Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        }
        secondings.lapse(suggestion.id());
        suggestion.submit(on);
        return SuggestionStatus.SUBMITTED;
    }

    /** In writing once others have to do with it; what was joined to it goes on by itself. */
    SuggestionStatus withdraw(Suggestion suggestion, SuggestionStep step) {
        if (!SuggestionStatus.PRIVATE.contains(suggestion.status())) {
            Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        }
        secondings.lapse(suggestion.id());
        store.joined(suggestion.id()).forEach(other -> other.join(null));
        ending.end(suggestion);
        return SuggestionStatus.WITHDRAWN;
    }

    SuggestionStatus decline(Suggestion suggestion, SuggestionStep step) {
        suggestion.decline(Typed.required(step.ground(), "ground"));
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        ending.end(suggestion);
        return SuggestionStatus.DECLINED;
    }

    /** Together with another that waits to be handed over, which is not itself handled with a third one; both are locked by then. */
    SuggestionStatus join(Suggestion suggestion, SuggestionStep step) {
        long other = Typed.required(step.joinTo(), "joinTo");
        Suggestion master;
        try {
            master = store.require(other, LockModeType.PESSIMISTIC_WRITE);
        } catch (NotFound unknown) {
            throw new Refused("suggestion.joinUnknown", "joinTo");
        }
        if (other == suggestion.id() || !master.areaCode().equals(suggestion.areaCode()) || master.status() != SuggestionStatus.NUMBERED
                || master.joinedTo() != null || !store.joined(suggestion.id()).isEmpty()) {
            throw new Refused("suggestion.joinImpossible", "joinTo", master.number() == null ? master.title() : master.number());
        }
        suggestion.join(other);
        return SuggestionStatus.NUMBERED;
    }
}
