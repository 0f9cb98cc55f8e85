package cn.shuanglian.reception.search;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.List;

/**
 * An opinion that may be about the same matter.
 *
 * @param area code of the area it was heard in
 * @param score 0 to 1; what repeats the words, place and time comes near 1
 * @param why at least one reason
 */
public record SimilarOpinion(long id, String number, LocalDate heardOn, String title, String area, double score, List<SimilarReason> why) implements Keyed {
    public SimilarOpinion {
        why = List.copyOf(why);
    }

    /** The score as people read it. */
    public int percent() {
        return (int) Math.round(score * 100);
    }
}
