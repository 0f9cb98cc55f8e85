package cn.shuanglian.reception.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Ends suggestions that nobody will answer: nothing runs for them any more, and whoever waits for the answer hears of it. */
@Dependent
class Ending {
    @Inject
    SuggestionTerms terms;
    @Inject
    Event<SuggestionEnded> ended;

    void end(Suggestion suggestion) {
        terms.cancelAll(suggestion);
        ended.fire(new SuggestionEnded(suggestion.id(), label(suggestion)));
    }

    private static String label(Suggestion suggestion) {
        boolean untold = suggestion.openness() == Openness.CONFIDENTIAL;
        if (suggestion.number() == null) {
            return untold ? null : suggestion.title();
        }
        return untold ? suggestion.number() : suggestion.number() + " " + suggestion.title();
    }
}
