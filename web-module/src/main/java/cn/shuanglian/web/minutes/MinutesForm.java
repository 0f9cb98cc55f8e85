package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.SignMinutes;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The officer's signature and the deputy's answer. */
@Named
@RequestScoped
public class MinutesForm {
    @Inject
    Minutes minutes;
    @Inject
    MinutesView view;
    @Inject
    ListQuery query;

    private Long version;
    private String note;
    private String reason;
    private List<Long> onPaper = new ArrayList<>();

    /** Signs. */
    public String sign() {
        return done("minutesSign", "minutes.done.SIGN", () -> minutes.sign(new SignMinutes(id(), version, note, onPaper)));
    }

    /** Says that the minutes are right. */
    public String confirm() {
        return done("minutesConfirm", "minutes.done.CONFIRM", () -> minutes.confirm(id(), version));
    }

    /** Says what is wrong with them. */
    public String object() {
        return done("minutesObject", "minutes.done.OBJECT", () -> minutes.object(id(), version, reason));
    }

    private String done(String form, String word, Runnable step) {
        try {
            if (!Refusals.done(form, step)) {
                return null;
            }
        } catch (Stale stale) {
            Notices.refused(PageWords.of("common", "step.stale"));
            version = null;
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return "/reception/reception.xhtml?faces-redirect=true&id=" + id();
    }

    private long id() {
        return PathId.of("reception", query.text("id"));
    }

    /** The version that is shown; after somebody else's change the new one. */
    public Long getVersion() {
        return version == null && view.getSheet() != null ? Long.valueOf(view.getSheet().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** What became of an objection. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What is wrong. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The deputies who signed the paper sheet. */
    public List<Long> getOnPaper() {
        return onPaper;
    }

    public void setOnPaper(List<Long> onPaper) {
        this.onPaper = onPaper;
    }
}
