package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** One line of a suggestion's timeline; never changed. */
@Entity
@Customizer(AfterSuggestion.class)
@Table(name = "reception_suggestion_step")
class SuggestionStepTaken {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Column(name = "taken_at")
    private long takenAt;
    @Column(name = "taken_on")
    private LocalDate takenOn;
    private String action;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private SuggestionStatus fromStatus;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private SuggestionStatus toStatus;
    private String who;
    private String note;

    protected SuggestionStepTaken() {
    }

    SuggestionStepTaken(Suggestion suggestion, SuggestionEntry entry) {
        id = Keys.next();
        suggestionId = suggestion.id();
        takenAt = entry.at().toEpochMilli();
        takenOn = entry.on();
        action = entry.action();
        fromStatus = entry.from();
        toStatus = entry.to();
        who = entry.who();
        note = entry.note();
    }

    SuggestionEntry entry() {
        return new SuggestionEntry(Instant.ofEpochMilli(takenAt), action, fromStatus, toStatus, takenOn, who, note);
    }
}
