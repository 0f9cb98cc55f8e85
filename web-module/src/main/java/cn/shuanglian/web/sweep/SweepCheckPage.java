package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.CheckAction;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckStep;
import cn.shuanglian.reception.sweep.SweepChecks;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.attachment.AttachmentRow;
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
import org.primefaces.model.file.UploadedFile;

/** One place of a sweep, what was found there, and what its reader may do about it now. */
@Named
@RequestScoped
public class SweepCheckPage {
    @Inject
    SweepChecks checks;
    @Inject
    Sweeps sweeps;
    @Inject
    ListQuery query;

    private CheckRow row;
    private SweepSheet sweep;
    private List<CheckAction> allowed;
    private List<AttachmentRow> files;
    private long versionRead;
    private LocalDate on;
    private String note;
    private LocalDate mendUntil;
    private Long unit;
    private UploadedFile file;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getRow();
    }

    /** The place that the address names. */
    public CheckRow getRow() {
        if (row == null) {
            row = checks.find(PathId.of("check", query.text("id")));
        }
        return row;
    }

    /** The sweep it belongs to. */
    public SweepSheet getSweep() {
        if (sweep == null) {
            sweep = sweeps.find(getRow().sweep());
        }
        return sweep;
    }

    public List<AttachmentRow> getFiles() {
        if (files == null) {
            files = checks.files(getRow().id());
        }
        return files;
    }

    /** Takes the step and shows the place as it stands then, or the sweep where the place was taken off it. */
    public String take(CheckAction action) {
        long of = getRow().sweep();
        CheckStep step = new CheckStep(getRow().id(), versionRead, action, on, note, mendUntil, unit);
        boolean done = Refusals.done("step-" + action, () -> {
            try {
                checks.take(step);
            } catch (Stale | NotAllowedNow late) {
                row = null;
                allowed = null;
                throw new Refused("sweep.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "check.done." + action));
        return action == CheckAction.REMOVE ? "/reception/sweep.xhtml?faces-redirect=true&id=" + of
                : "/reception/sweepCheck.xhtml?faces-redirect=true&id=" + step.id();
    }

    /** Keeps a file with the place. */
    public String attach() {
        boolean done = Refusals.done("attachFile", () -> {
            if (file == null || file.getSize() == 0) {
                throw new Refused("required", "file");
            }
            checks.attach(getRow().id(), file.getFileName(), file.getContent());
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "check.attached"));
        return "/reception/sweepCheck.xhtml?faces-redirect=true&id=" + getRow().id();
    }

    /** The reader may do this now. */
    public boolean may(CheckAction action) {
        if (allowed == null) {
            allowed = checks.transitions(getRow().id());
        }
        return allowed.contains(action);
    }

    /** The reader may keep files with it now. */
    public boolean isAttaching() {
        return checks.mayAttach(getRow().id());
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getRow().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    /** The day it was looked at or mended. */
    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** What was found or done, or why. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getMendUntil() {
        return mendUntil;
    }

    public void setMendUntil(LocalDate mendUntil) {
        this.mendUntil = mendUntil;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
