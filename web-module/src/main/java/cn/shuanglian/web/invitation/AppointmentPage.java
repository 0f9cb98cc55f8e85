package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.appointment.AppointmentAction;
import cn.shuanglian.reception.appointment.AppointmentSheet;
import cn.shuanglian.reception.appointment.AppointmentStep;
import cn.shuanglian.reception.appointment.Appointments;
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

/** One appointment and what its reader may answer now. */
@Named
@RequestScoped
public class AppointmentPage {
    @Inject
    Appointments appointments;
    @Inject
    ListQuery query;

    private long id;
    private AppointmentSheet sheet;
    private long version;
    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private String reason;
    private String why;

    @PostConstruct
    void fill() {
        id = PathId.of("appointment", query.text("id"));
        sheet = appointments.require(id);
        version = sheet.row().version();
        date = sheet.row().date();
        start = sheet.row().start();
        end = sheet.row().end();
    }

    /** Called before the page is shown, so that a missing record is told in time. */
    public void load() {
        getSheet();
    }

    /** Agrees to what is proposed. */
    public String accept() {
        return done("accept", new AppointmentStep(id, AppointmentAction.ACCEPT, null, null, null, null, version));
    }

    /** Does not come. */
    public String decline() {
        return done("decline", new AppointmentStep(id, AppointmentAction.DECLINE, null, null, null, reason, version));
    }

    /** Proposes another day. */
    public String otherDate() {
        return done("other", new AppointmentStep(id, AppointmentAction.OTHER_DATE, date, start, end, why, version));
    }

    /** Takes the proposal back. */
    public String withdraw() {
        return done("withdraw", new AppointmentStep(id, AppointmentAction.WITHDRAW, null, null, null, null, version));
    }

    private String done(String form, AppointmentStep step) {
        Steps.End[] ended = {Steps.End.DONE};
        boolean done = Refusals.done(form, () -> {
            try {
                appointments.take(step);
            } catch (Stale stale) {
                ended[0] = Steps.take(() -> {
                    throw stale;
                });
            }
        });
        if (!done || ended[0] != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", "appointment.done." + step.action()));
        return "/reception/appointment.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean may(String action) {
        return sheet.actions().contains(AppointmentAction.valueOf(action));
    }

    public AppointmentSheet getSheet() {
        return sheet;
    }

    /** Day and cadre, as the page is called. */
    public String getTitle() {
        return sheet == null ? "" : sheet.row().date() + " " + sheet.row().deputyName();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    /** Why another day. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
