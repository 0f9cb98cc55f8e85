package cn.shuanglian.web.plan;

import cn.shuanglian.reception.calendar.Absences;
import cn.shuanglian.reception.calendar.AbsenceReason;
import cn.shuanglian.reception.calendar.MeetingBody;
import cn.shuanglian.reception.calendar.MeetingDays;
import cn.shuanglian.reception.calendar.RecordAbsence;
import cn.shuanglian.reception.calendar.RecordMeeting;
import cn.shuanglian.reception.calendar.RecordRecusal;
import cn.shuanglian.reception.calendar.Recusals;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Recording when deputies are away, when congresses meet and who does not receive where, and taking it back. */
@Named
@RequestScoped
public class InputForms {
    @Inject
    Absences absences;
    @Inject
    MeetingDays meetings;
    @Inject
    Recusals recusals;
    @Inject
    PlanPlace place;
    @Inject
    ListQuery query;

    private Long deputy;
    private LocalDate from;
    private LocalDate until;
    private AbsenceReason absenceReason = AbsenceReason.BUSINESS;
    private String note;
    private DeputyLevel level;
    private MeetingBody body = MeetingBody.CONGRESS;
    private String name;
    private Long station;
    private String reason;

    /** Records an absence. */
    public String away() {
        return recorded("absence", () -> absences.record(new RecordAbsence(deputy, from, until, absenceReason, note)));
    }

    /** Notes a meeting. */
    public String meet() {
        return recorded("meeting", () -> meetings.record(new RecordMeeting(place.getArea().code(), level, body, from, until, name)));
    }

    /** Records a recusal. */
    public String recuse() {
        return recorded("recusal", () -> recusals.record(new RecordRecusal(deputy, station, reason)));
    }

    /** Takes back what the form names. */
    public String withdraw() {
        Long id = query.id("withdraw");
        String what = query.text("what");
        if (id == null || what == null) {
            return null;
        }
        return recorded(what, () -> {
            switch (what) {
                case "absence" -> absences.withdraw(id);
                case "meeting" -> meetings.withdraw(id);
                default -> recusals.withdraw(id);
            }
        });
    }

    private String recorded(String form, Runnable step) {
        if (!Refusals.done(form, step)) {
            return null;
        }
        Notices.done(PageWords.of("reception", "planInputs.done"));
        return "/reception/planInputs.xhtml?faces-redirect=true&area=" + place.getArea() + "&year=" + place.getYear();
    }

    public AbsenceReason[] getReasons() {
        return AbsenceReason.values();
    }

    public MeetingBody[] getBodies() {
        return MeetingBody.values();
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public AbsenceReason getAbsenceReason() {
        return absenceReason;
    }

    public void setAbsenceReason(AbsenceReason absenceReason) {
        this.absenceReason = absenceReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public DeputyLevel getLevel() {
        return level;
    }

    public void setLevel(DeputyLevel level) {
        this.level = level;
    }

    public MeetingBody getBody() {
        return body;
    }

    public void setBody(MeetingBody body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getStation() {
        return station;
    }

    public void setStation(Long station) {
        this.station = station;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
