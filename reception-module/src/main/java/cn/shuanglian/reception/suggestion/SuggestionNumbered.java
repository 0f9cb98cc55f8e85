package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A suggestion was taken and has its number; fired in the same transaction.
 *
 * @param area code of the mover's congress
 * @param session the session or the year between sessions in whose series it is numbered, in words
 * @param sourceOpinions keys of the opinions it was drawn from
 */
public record SuggestionNumbered(long suggestionId, String area, String number, String session, LocalDate on, List<Long> sourceOpinions) {
    public SuggestionNumbered {
        sourceOpinions = List.copyOf(sourceOpinions);
    }
}
