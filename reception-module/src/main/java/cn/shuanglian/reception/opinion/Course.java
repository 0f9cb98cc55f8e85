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
    boolean returnedOnce;
    @Column(name = "through_government")
    boolean throughGovernment;
    boolean rehandled;
    boolean coordinated;
    @Column(name = "extension_days")
    Integer extensionDays;
    @Column(name = "submitted_on")
    LocalDate submittedOn;
    @Column(name = "reply_number")
    String replyNumber;
    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    DeclineReason declineReason;
    @Column(name = "go_to")
    String goTo;
    @Enumerated(EnumType.STRING)
    @Column(name = "fed_back_how")
    FeedbackWay fedBackHow;
    @Column(name = "fed_back_by")
    String fedBackBy;
    @Column(name = "suggestion_id")
    Long suggestionId;
    @Column(name = "reported_to")
    String reportedTo;
}
