package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.opinion.OpinionRow;
import java.util.List;

/**
 * An opinion in a lineage.
 *
 * @param row null where the caller does not see the opinion and learns its number only
 * @param here it is the one that was asked about
 * @param commitments what its answer promised
 */
public record LineageOpinion(long id, String number, OpinionRow row, boolean here, List<CommitmentRow> commitments) {
    public LineageOpinion {
        commitments = List.copyOf(commitments);
    }
}
