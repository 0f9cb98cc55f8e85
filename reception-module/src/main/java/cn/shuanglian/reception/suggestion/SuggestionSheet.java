package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.seconding.Seconder;
import java.time.LocalDate;
import java.util.List;

/**
 * A suggestion with all that is kept of it, as far as the caller may see it: whoever sees only its title finds no words and no answers.
 *
 * @param whole the caller sees all of it
 * @param reason why it is made (案由)
 * @param content what stands in question (案据)
 * @param wish what is suggested (方案)
 * @param seconders everybody who was asked, with what they said
 * @param units the units that work on it now
 * @param replies every answer, the first one first
 * @param evaluations what was said of the answers, the first one first
 * @param joined suggestions that are handled together with it but answered by themselves
 * @param timeline every step so far, the first one first
 */
public record SuggestionSheet(SuggestionRow row, boolean whole, String reason, String content, String wish, LocalDate submittedOn, LocalDate numberedOn,
                              List<Seconder> seconders, List<SourceOpinion> sources, List<SuggestionUnitRow> units, List<SuggestionReply> replies,
                              List<Evaluation> evaluations, List<JoinedSuggestion> joined, List<SuggestionEntry> timeline) {
    public SuggestionSheet {
        seconders = List.copyOf(seconders);
        sources = List.copyOf(sources);
        units = List.copyOf(units);
        replies = List.copyOf(replies);
        evaluations = List.copyOf(evaluations);
        joined = List.copyOf(joined);
        timeline = List.copyOf(timeline);
    }

    /** The answer that counts now, or null. */
    public SuggestionReply lastReply() {
        return replies.isEmpty() ? null : replies.get(replies.size() - 1);
    }
}
