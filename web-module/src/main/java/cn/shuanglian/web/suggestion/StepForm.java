package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.suggestion.ContactKind;
import cn.shuanglian.reception.suggestion.DeclineGround;
import cn.shuanglian.reception.suggestion.Handling;
import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionAction;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.SuggestionStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was typed into the forms of a suggestion's steps. */
public final class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String note;
    private List<Long> deputies = new ArrayList<>();
    private DeclineGround ground;
    private String session;
    private String otherSession;
    private Long joinTo;
    private Handling handling = Handling.LEAD;
    private Long leadUnit;
    private List<Long> coUnits = new ArrayList<>();
    private Long unit;
    private ContactKind contact;
    private Integer months;
    private String replyClass;
    private String text;
    private String number;
    private String signer;
    private LocalDate promisedFor;
    private Rating attitude;
    private Rating result;

    /** Begins with what is known, such as the units a sheet brought. */
    void fill(SuggestionSheet sheet) {
        if (leadUnit == null && sheet.units().isEmpty()) {
            leadUnit = sheet.row().leadUnitId();
            coUnits = new ArrayList<>(sheet.row().coUnits());
        }
    }

    SuggestionStep step(long id, long version, SuggestionAction action) {
        SuggestionStep step = SuggestionStep.of(id, version, action).on(on).note(note);
        return switch (action) {
            case INVITE, SECOND, REFUSE_SECOND -> step.deputies(deputies);
            case DECLINE -> step.ground(ground);
            case NUMBER -> step.session(otherSession == null || otherSession.isBlank() ? session : otherSession);
            case JOIN -> step.joinTo(joinTo);
            case HAND_OVER -> step.handOver(handling, handling == Handling.SEPARATE ? null : leadUnit, coUnits);
            case AGREE_RETURN -> step.handOver(null, leadUnit, List.of());
            case CONTACT -> step.contact(contact).unit(unit);
            case ASK_EXTENSION, GRANT_EXTENSION -> step.months(months);
            case ACCEPT -> step.unit(unit);
            case CO_REPLY -> step.unit(unit).answer(new SuggestionStep.Answer(null, text, null, null, null));
            case REPLY, REPLY_AGAIN -> step.unit(unit).answer(new SuggestionStep.Answer(replyClass, text, number, signer, promisedFor));
            case EVALUATE -> step.judged(attitude, result);
            default -> step;
        };
    }

    /** The day of the step, where it is not today. */
    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Long> getDeputies() {
        return deputies;
    }

    public void setDeputies(List<Long> deputies) {
        this.deputies = deputies == null ? new ArrayList<>() : new ArrayList<>(deputies);
    }

    public DeclineGround getGround() {
        return ground;
    }

    public void setGround(DeclineGround ground) {
        this.ground = ground;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    /** A session that is not among those known. */
    public String getOtherSession() {
        return otherSession;
    }

    public void setOtherSession(String otherSession) {
        this.otherSession = otherSession;
    }

    public Long getJoinTo() {
        return joinTo;
    }

    public void setJoinTo(Long joinTo) {
        this.joinTo = joinTo;
    }

    public Handling getHandling() {
        return handling;
    }

    public void setHandling(Handling handling) {
        this.handling = handling;
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

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public ContactKind getContact() {
        return contact;
    }

    public void setContact(ContactKind contact) {
        this.contact = contact;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getReplyClass() {
        return replyClass;
    }

    public void setReplyClass(String replyClass) {
        this.replyClass = replyClass;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public LocalDate getPromisedFor() {
        return promisedFor;
    }

    public void setPromisedFor(LocalDate promisedFor) {
        this.promisedFor = promisedFor;
    }

    public Rating getAttitude() {
        return attitude;
    }

    public void setAttitude(Rating attitude) {
        this.attitude = attitude;
    }

    public Rating getResult() {
        return result;
    }

    public void setResult(Rating result) {
        this.result = result;
    }
}
