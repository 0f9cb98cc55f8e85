package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit answered a suggestion, for the first time, after it was handled again, or because a promise was kept; fired in the same transaction,
 * once for every answer. Where units answer separately, it is fired for each of them.
 *
 * @param number of the suggestion
 * @param replyClass code of the class the unit gives its answer
 * @param promisedFor the day for which something is promised, or null
 * @param unitId the unit that answers
 * @param complete all units that were to answer have done so
 * @param sourceOpinions keys of the opinions it was drawn from
 */
public record SuggestionReplied(long suggestionId, String area, String number, String replyClass, LocalDate on, LocalDate promisedFor, long unitId,
                                String title, String text, boolean complete, List<Long> sourceOpinions) {
    public SuggestionReplied {
        sourceOpinions = List.copyOf(sourceOpinions);
    }
}
