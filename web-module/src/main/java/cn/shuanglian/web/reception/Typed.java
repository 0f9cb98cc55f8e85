package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionResult;
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
    private List<Long> coUnits = new ArrayList<>();
    private OpinionResult result;
    private String reply;
    private LocalDate on;
    private Satisfaction satisfaction;
    private String note;
    private String reason;

    Typed(LocalDate today) {
        on = today;
    }

    OpinionStep step(long id, long version, OpinionAction action) {
        return OpinionStep.of(id, version, action).units(leadUnit, coUnits).answer(result, reply)
                .on(action == OpinionAction.FEED_BACK ? on : null).satisfaction(null, satisfaction).note(note).build();
    }

    public Long getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(Long leadUnit) {
        this.leadUnit = leadUnit;
    }

    public List<Long> getCoUnits() {
        return coUnits;
    }

    public void setCoUnits(List<Long> coUnits) {
        this.coUnits = coUnits;
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Satisfaction getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Satisfaction satisfaction) {
        this.satisfaction = satisfaction;
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
}
