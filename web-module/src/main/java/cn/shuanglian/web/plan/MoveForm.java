package cn.shuanglian.web.plan;

import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moving a reception to another day or time, and calling it off. */
@Named
@RequestScoped
public class MoveForm {
    @Inject
    Receptions receptions;
    @Inject
    ListQuery query;

    private long id;
    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private String reason;
    private String why;
    private long version;

    @PostConstruct
    void fill() {
        id = PathId.of("reception", query.text("id"));
        ReceptionSheet sheet = receptions.require(id);
        ReceptionRow row = sheet.row();
        date = row.date();
        start = row.start();
        end = row.end();
        version = row.version();
    }

    /** Moves it. */
    public String move() {
        return done("move", "receptionMove.done", () -> receptions.move(id, date, start, end, reason, version));
    }

    /** Calls it off. */
    public String cancel() {
        return done("cancel", "receptionCancel.done", () -> receptions.cancel(id, why, version));
    }

    private String done(String form, String word, Runnable step) {
        Steps.End[] ended = {Steps.End.DONE};
        if (!Refusals.done(form, () -> ended[0] = taken(step)) || ended[0] != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return "/reception/reception.xhtml?faces-redirect=true&id=" + id;
    }

    /** A refusal is said beside its field, somebody else's change above the page. */
    private static Steps.End taken(Runnable step) {
        try {
            step.run();
            return Steps.End.DONE;
        } catch (Stale stale) {
            return Steps.take(() -> {
                throw stale;
            });
        }
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why it is called off. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
