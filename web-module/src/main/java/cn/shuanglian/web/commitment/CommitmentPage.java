package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentAction;
import cn.shuanglian.reception.commitment.CommitmentSheet;
import cn.shuanglian.reception.commitment.CommitmentStep;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.reception.commitment.ToldHow;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One promise, what happened to it, and what its reader may do with it now. */
@Named
@RequestScoped
public class CommitmentPage {
    @Inject
    Commitments commitments;
    @Inject
    ListQuery query;

    private CommitmentSheet sheet;
    private List<CommitmentAction> allowed;
    private long versionRead;
    private LocalDate on;
    private LocalDate until;
    private String text;
    private ToldHow how;
    private String note;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getSheet();
    }

    /** The promise that the address names. */
    public CommitmentSheet getSheet() {
        if (sheet == null) {
            sheet = commitments.find(PathId.of("commitment", query.text("id")));
        }
        return sheet;
    }

    /** Takes the step and shows the promise as it stands then. */
    public String take(CommitmentAction action) {
        CommitmentStep step = new CommitmentStep(getSheet().row().id(), versionRead, action, on, until, text, how, note);
        boolean done = Refusals.done("step-" + action, () -> {
            try {
                commitments.take(step);
            } catch (Stale | NotAllowedNow late) {
                sheet = null;
                allowed = null;
                throw new Refused("commitment.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "commitment.done." + action));
        return "/reception/commitment.xhtml?faces-redirect=true&id=" + getSheet().row().id();
    }

    /** The reader may do this now. */
    public boolean may(CommitmentAction action) {
        return getAllowed().contains(action);
    }

    /** The step that takes the promise on, or null where the reader has none. */
    public CommitmentAction getMain() {
        CommitmentAction first = getAllowed().isEmpty() ? null : getAllowed().get(0);
        return first == CommitmentAction.FULFIL || first == CommitmentAction.TELL || first == CommitmentAction.GRANT ? first : null;
    }

    private List<CommitmentAction> getAllowed() {
        if (allowed == null) {
            allowed = commitments.transitions(getSheet().row().id());
        }
        return allowed;
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getSheet().row().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public ToldHow[] getWays() {
        return ToldHow.values();
    }

    /** The day it was done or told. */
    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** The new day. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** What whoever it was promised is told. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ToldHow getHow() {
        return how;
    }

    public void setHow(ToldHow how) {
        this.how = how;
    }

    /** A reason or a remark. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
