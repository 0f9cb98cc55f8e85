package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.DeclineReason;
import cn.shuanglian.reception.opinion.FeedbackWay;
import cn.shuanglian.reception.opinion.GivenAnswer;
import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.Satisfaction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was typed into the forms of an opinion's steps. */
public final class Typed implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long leadUnit;
    private Long unit;
    private OpinionResult result;
    private String reply;
    private String replyNumber;
    private LocalDate promisedFor;
    private LocalDate on;
    private Satisfaction attitude;
    private Satisfaction satisfaction;
    private FeedbackWay how;
    private String by;
    private DeclineReason declineReason;
    private String goTo;
    private Integer days;
    private Long suggestion;
    private String note;
    private String reason;
    private Long aboutUnit;
    private Long template;
    private List<Long> coUnits = new ArrayList<>();

    /** Begins with what is already known: today, the days asked for, the answer that was returned. */
    Typed(LocalDate today, OpinionSheet sheet) {
        on = today;
        days = sheet.course().extensionDays();
        leadUnit = sheet.row().leadUnitId();
        aboutUnit = sheet.row().aboutUnitId();
        GivenAnswer draft = sheet.course().getDraft();
        if (draft != null) {
            result = draft.result();
            reply = draft.reply();
            replyNumber = draft.replyNumber();
            promisedFor = draft.promisedFor();
        }
    }

    /** Only what the step's form shows is sent. */
    OpinionStep step(long id, long version, OpinionAction action) {
        OpinionStep.Builder step = OpinionStep.of(id, version, action);
        StepField.of(action).forEach(field -> put(step, field, action));
        return step.build();
    }

    private void put(OpinionStep.Builder step, StepField field, OpinionAction action) {
        switch (field) {
            case LEAD_UNIT -> step.units(leadUnit, action == OpinionAction.HAND_ON ? coUnits : List.of());
            case CO_UNITS -> step.units(action == OpinionAction.HAND_ON ? leadUnit : null, coUnits);
            case UNIT -> step.unit(unit);
            case RESULT -> step.answer(result, reply).promisedFor(promisedFor);
            case REPLY -> step.answer(StepField.of(action).contains(StepField.RESULT) ? result : null, reply);
            case REPLY_NUMBER -> step.replyNumber(replyNumber);
            case ON -> step.on(on);
            case SATISFACTION -> step.satisfaction(attitude, satisfaction).told(how, by);
            case DECLINE -> step.declined(declineReason, goTo);
            case DAYS -> step.days(days);
            case SUGGESTION -> step.suggestion(suggestion);
            case NOTE, REASON, RECORD -> step.note(note);
        }
    }

    public Long getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(Long leadUnit) {
        this.leadUnit = leadUnit;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public OpinionResult getResult() {
        return result;
    }

    public void setResult(OpinionResult result) {
        this.result = result;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getReplyNumber() {
        return replyNumber;
    }

    public void setReplyNumber(String replyNumber) {
        this.replyNumber = replyNumber;
    }

    public LocalDate getPromisedFor() {
        return promisedFor;
    }

    public void setPromisedFor(LocalDate promisedFor) {
        this.promisedFor = promisedFor;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Satisfaction getAttitude() {
        return attitude;
    }

    public void setAttitude(Satisfaction attitude) {
        this.attitude = attitude;
    }

    public Satisfaction getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Satisfaction satisfaction) {
        this.satisfaction = satisfaction;
    }

    public FeedbackWay getHow() {
        return how;
    }

    public void setHow(FeedbackWay how) {
        this.how = how;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public DeclineReason getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(DeclineReason declineReason) {
        this.declineReason = declineReason;
    }

    public String getGoTo() {
        return goTo;
    }

    public void setGoTo(String goTo) {
        this.goTo = goTo;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Long getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(Long suggestion) {
        this.suggestion = suggestion;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Why the speaker's name is asked for. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getAboutUnit() {
        return aboutUnit;
    }

    public void setAboutUnit(Long aboutUnit) {
        this.aboutUnit = aboutUnit;
    }

    /** The beginning of an answer that was chosen. */
    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public List<Long> getCoUnits() {
        return coUnits;
    }

    public void setCoUnits(List<Long> coUnits) {
        this.coUnits = coUnits;
    }
}
