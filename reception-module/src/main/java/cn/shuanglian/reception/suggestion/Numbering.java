package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.area.Areas;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gives suggestions their numbers: by the session of the congress, or by the year between sessions (闭会期间建议). */
@Dependent
class Numbering {
    private static final int LONGEST_SESSION = 60;

    @Inject
    SuggestionStore store;
    @Inject
    SuggestionNumbers numbers;
    @Inject
    SuggestionTerms terms;
    @Inject
    Areas areas;
    @Inject
    Event<SuggestionNumbered> numbered;

    SuggestionStatus number(Suggestion suggestion, SuggestionStep step, LocalDate on) {
        String session = Typed.optional(step.session(), "session", LONGEST_SESSION);
        String series = session == null ? betweenSessions(suggestion.areaCode(), on.getYear()) : session;
        suggestion.number(series, numbers.next(suggestion.areaCode(), series), on);
        terms.numbered(suggestion, on);
        numbered.fire(new SuggestionNumbered(suggestion.id(), suggestion.areaCode(), suggestion.number(), series, on,
                store.linked(suggestion.id(), LinkKind.SOURCE_OPINION)));
        return SuggestionStatus.NUMBERED;
    }

    /** As the sheets of congresses call it. */
    private String betweenSessions(String area, int year) {
        return areas.names(List.of(area)).getOrDefault(area, area) + "人民代表大会闭会期间（" + year + "年）";
    }
}
