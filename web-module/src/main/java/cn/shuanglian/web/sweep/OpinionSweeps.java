package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.SweepFilter;
import cn.shuanglian.reception.sweep.SweepRow;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sweeps that the opinion of the page led to. */
@Named
@ViewScoped
public class OpinionSweeps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    @Inject
    Sweeps sweeps;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private long opinion;
    private transient List<SweepRow> rows;

    @PostConstruct
    void open() {
        opinion = PathId.of("opinion", query.text("id"));
    }

    /** The sweeps, the first one first. */
    public List<SweepRow> getRows() {
        if (rows == null) {
            rows = sweeps.list(SweepFilter.ofOpinion(opinion), ListRequest.first(MOST)).rows();
        }
        return rows;
    }

    /** Key of the opinion that the address names. */
    public long getOpinion() {
        return opinion;
    }

    /** The reader can start one; courtesy, the facade keeps the rights. */
    public boolean isStarting() {
        return callers.current().has(Role.LIAISON_OFFICE);
    }
}
