package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import java.util.List;

/**
 * A suggestion in a lineage.
 *
 * @param here it is the one that was asked about
 * @param sources the opinions it was drawn from, by number
 * @param commitments what its answers promised
 */
public record LineageSuggestion(SuggestionRow row, boolean here, List<LineageOpinion> sources, List<CommitmentRow> commitments) {
    public LineageSuggestion {
        sources = List.copyOf(sources);
        commitments = List.copyOf(commitments);
    }
}
