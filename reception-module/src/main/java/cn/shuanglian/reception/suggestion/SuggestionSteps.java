package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;

/** Takes suggestions on their way, one step at a time. */
@Dependent
class SuggestionSteps {
    @Inject
    SuggestionStore store;
    @Inject
    Circles circles;
    @Inject
    SuggestionMoves moves;
    @Inject
    SuggestionTrail trail;
    @Inject
    SuggestionNotices notices;

    List<SuggestionAction> allowed(long id) {
        Suggestion suggestion = store.require(id, LockModeType.NONE);
        return circles.of(suggestion).allowed(suggestion.status());
    }

    /** A body of the mover's own works on it, so that somebody else has to judge the answer. */
    boolean biased(long id) {
        Suggestion suggestion = store.require(id, LockModeType.NONE);
        return circles.of(suggestion).standing().contains(Standing.BIASED);
    }

    /** The row is locked first: of two who take a step at once, the second one is told that what it read has changed. */
    SuggestionNow take(SuggestionStep step) {
        Typed.required(step.action(), "action");
        if (step.action() == SuggestionAction.JOIN && step.joinTo() != null) {
            // two that are joined to each other at once would make a circle
            store.lock(List.of(step.id(), step.joinTo()));
        }
        Suggestion suggestion = store.require(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(step.version(), suggestion.version());
        Circle circle = circles.of(suggestion);
        List<SuggestionAction> allowed = circle.allowed(suggestion.status());
        if (!allowed.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), suggestion.status().name(), allowed.stream().map(Enum::name).toList());
        }
        String note = Typed.optional(step.note(), "note", Typed.LONGEST_NOTE);
        LocalDate on = Typed.day(step.on(), suggestion, mayWriteDownLater(circle), store.sight.today());
        SuggestionStatus from = suggestion.status();
        SuggestionStatus next = moves.apply(suggestion, step, circle, on);
        if (!SuggestionWay.next(from, step.action()).contains(next)) {
            throw new IllegalStateException(from + " " + step.action() + " must not lead to " + next);
        }
        suggestion.become(next, on);
        trail.add(suggestion, step.action().name(), from, on, told(step, note));
        notices.step(suggestion, step.action(), note);
        store.em.flush();
        return new SuggestionNow(suggestion.id(), next, suggestion.version(), store.sees(suggestion.id()));
    }

    private static boolean mayWriteDownLater(Circle circle) {
        return circle.is(Party.OFFICE) || circle.is(Party.DIRECTORS) || circle.is(Party.GOVERNMENT) || circle.is(Party.WRITER);
    }

    /** What the timeline shows beside the step: codes are put into words by whoever shows it. */
    private static String told(SuggestionStep step, String note) {
        return switch (step.action()) {
            case DECLINE -> step.ground() + ": " + note;
            case CONTACT -> step.contact() + ": " + note;
            case ASK_EXTENSION -> step.months() + ": " + note;
            default -> note;
        };
    }
}
