package cn.shuanglian.web.link;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.link.LinkProposals;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Working out a proposal of pairs, and how far that is. */
@Named
@RequestScoped
public class LinkProposal {
    @Inject
    LinkProposals proposals;
    @Inject
    LinkQuotasPage page;
    @Inject
    ListQuery query;

    private boolean cut;
    private JobRow job;
    private boolean asked;

    /** Starts the job and shows how far it is. */
    public String start() {
        AreaCode area = page.getArea();
        return Steps.take(() -> proposals.start(area, cut)) != Steps.End.DONE ? null
                : "/registry/linkQuotas.xhtml?faces-redirect=true&area=" + area + "&proposed=1";
    }

    /** The reader's latest job for the area, where the address asks for it; null otherwise. */
    public JobRow getJob() {
        if (!asked && query.text("proposed") != null && page.getArea() != null) {
            asked = true;
            job = proposals.latest(page.getArea());
        }
        return job;
    }

    /** How the outcome looks; the word beside it says the same. */
    public String getTone() {
        return getJob().state() == JobState.DONE ? getJob().rejected() == 0 ? "good" : "warn" : getJob().state() == JobState.RUNNING ? "info" : "bad";
    }

    public boolean isCut() {
        return cut;
    }

    public void setCut(boolean cut) {
        this.cut = cut;
    }
}
