package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit answered a suggestion, for the first time, after it was handled again, or because a promise was kept; fired in the same transaction,
 * once for every answer. Where units answer separately, it is fired for each of them, and once more where the last one that had not answered
 * no longer has to.
 *
 * @param number of the suggestion
 * @param unitId the unit that answers; null where it is answered because no other unit has to
 * @param own what its answer comes to, or null
 * @param whole what all answers come to, once all units that were to answer have done so; null before
 * @param sourceOpinions keys of the opinions it was drawn from
 */
public record SuggestionReplied(long suggestionId, String area, String number, String title, Long unitId, LocalDate on, ReplyStanding own,
                                ReplyStanding whole, List<Long> sourceOpinions) {
    public SuggestionReplied {
        sourceOpinions = List.copyOf(sourceOpinions);
    }
}
