package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentFilter;
import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the answer to the opinion of the page promised. */
@Named
@RequestScoped
public class OpinionCommitments {
    private static final int MOST = 20;

    @Inject
    Commitments commitments;
    @Inject
    ListQuery query;

    private List<CommitmentRow> rows;

    /** The promises, one for the opinion as it stands. */
    public List<CommitmentRow> getRows() {
        if (rows == null) {
            rows = commitments.list(CommitmentFilter.ofOpinion(PathId.of("opinion", query.text("id"))), ListRequest.first(MOST)).rows();
        }
        return rows;
    }
}
