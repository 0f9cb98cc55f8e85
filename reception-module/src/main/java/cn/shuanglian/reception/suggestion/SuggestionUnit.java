package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** A unit that works on a suggestion now. */
@Entity
@Customizer(AfterSuggestion.class)
@Table(name = "reception_suggestion_unit")
class SuggestionUnit {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Column(name = "unit_id")
    private long unitId;
    @Enumerated(EnumType.STRING)
    private UnitPart part;
    @Column(name = "handed_on")
    private LocalDate handedOn;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Column(name = "asked_to_return")
    private boolean askedToReturn;
    @Column(name = "contacted_on")
    private LocalDate contactedOn;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private String words;

    protected SuggestionUnit() {
    }

    SuggestionUnit(long suggestionId, long unitId, UnitPart part, LocalDate handedOn) {
        id = Keys.next();
        this.suggestionId = suggestionId;
        this.unitId = unitId;
        this.part = part;
        this.handedOn = handedOn;
    }

    void accept(LocalDate on) {
        acceptedOn = on;
    }

    void askToReturn() {
        askedToReturn = true;
    }

    void contact(LocalDate on) {
        contactedOn = contactedOn == null ? on : contactedOn;
    }

    void advise(String text, LocalDate on) {
        words = text;
        answeredOn = on;
    }

    void answer(LocalDate on) {
        answeredOn = on;
    }

    /** Has to speak with the deputy and to answer once more. */
    void begin() {
        contactedOn = null;
        answeredOn = null;
    }

    boolean isToAccept() {
        return part.isAnswering() && acceptedOn == null;
    }

    boolean isToAnswer() {
        return part.isAnswering() && acceptedOn != null && answeredOn == null;
    }

    boolean isToAdvise() {
        return part == UnitPart.CO && answeredOn == null;
    }

    /** Waits for the office to say whether it has to do it. */
    boolean isReturning() {
        return askedToReturn && acceptedOn == null;
    }

    boolean askedToReturn() {
        return askedToReturn;
    }

    long unitId() {
        return unitId;
    }

    UnitPart part() {
        return part;
    }

    LocalDate handedOn() {
        return handedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate contactedOn() {
        return contactedOn;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    SuggestionUnitRow row() {
        return new SuggestionUnitRow(unitId, null, part, handedOn, acceptedOn, contactedOn, answeredOn, words);
    }
}
