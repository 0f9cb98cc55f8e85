package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.suggestion.SuggestionRow;
import java.util.List;

/**
 * A suggestion in a lineage.
 *
 * @param here it is the one that was asked about
 * @param sources the opinions it was drawn from, the first heard first
 */
public record LineageSuggestion(SuggestionRow row, boolean here, List<LineageOpinion> sources) {
    public LineageSuggestion {
        sources = List.copyOf(sources);
    }
}
