package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentFilter;
import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the answer to the opinion of the page promised. */
@Named
@ViewScoped
public class OpinionCommitments implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    @Inject
    Commitments commitments;
    @Inject
    ListQuery query;

    private long opinion;
    private transient List<CommitmentRow> rows;

    @PostConstruct
    void open() {
        opinion = PathId.of("opinion", query.text("id"));
    }

    /** The promises, one for the opinion as it stands. */
    public List<CommitmentRow> getRows() {
        if (rows == null) {
            rows = commitments.list(CommitmentFilter.ofOpinion(opinion), ListRequest.first(MOST)).rows();
        }
        return rows;
    }
}
