package cn.shuanglian.reception.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What an opinion remembers of its way beyond its state: what happens once only, and what a step said that a later step needs. */
@Embeddable
class Course {
    @Column(name = "returned_once")
    private boolean returnedOnce;
    @Column(name = "through_government")
    private boolean throughGovernment;
    private boolean rehandled;
    private boolean coordinated;
    @Column(name = "extension_days")
    private Integer extensionDays;
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    @Column(name = "reply_number")
    private String replyNumber;
    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;
    @Column(name = "go_to")
    private String goTo;
    @Enumerated(EnumType.STRING)
    @Column(name = "fed_back_how")
    private FeedbackWay fedBackHow;
    @Column(name = "fed_back_by")
    private String fedBackBy;
    @Column(name = "suggestion_id")
    private Long suggestionId;
    @Column(name = "reported_to")
    private String reportedTo;

    protected Course() {
    }

    /** A unit asked to send it back; another unit may ask again. */
    void returned(boolean once) {
        returnedOnce = once;
    }

    void throughGovernment(boolean through) {
        throughGovernment = through;
    }

    void handledAgain() {
        rehandled = true;
    }

    void coordinated() {
        coordinated = true;
    }

    void askedFor(int days) {
        extensionDays = days;
    }

    /** A unit's answer waits for review since that day; null for none. */
    void submitted(LocalDate on) {
        submittedOn = on;
    }

    void answered(String number) {
        replyNumber = number;
        submittedOn = null;
    }

    void declined(DeclineReason reason, String where) {
        declineReason = reason;
        goTo = where;
    }

    void fedBack(FeedbackWay how, String by) {
        fedBackHow = how;
        fedBackBy = by;
    }

    void inSuggestion(Long suggestion) {
        suggestionId = suggestion;
    }

    void reported(String area) {
        reportedTo = area;
    }

    /** The same answer as the opinion's it is handled with. */
    void answeredLike(Course master) {
        replyNumber = master.replyNumber;
        declineReason = master.declineReason;
        goTo = master.goTo;
    }

    boolean isReturnedOnce() {
        return returnedOnce;
    }

    boolean isThroughGovernment() {
        return throughGovernment;
    }

    boolean isRehandled() {
        return rehandled;
    }

    boolean isCoordinated() {
        return coordinated;
    }

    Integer extensionDays() {
        return extensionDays;
    }

    String replyNumber() {
        return replyNumber;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    String goTo() {
        return goTo;
    }

    FeedbackWay fedBackHow() {
        return fedBackHow;
    }

    String fedBackBy() {
        return fedBackBy;
    }

    Long suggestionId() {
        return suggestionId;
    }

    String reportedTo() {
        return reportedTo;
    }
}
