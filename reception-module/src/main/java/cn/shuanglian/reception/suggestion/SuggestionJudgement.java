package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import java.time.LocalDate;

/** What was said of the answers of one round; never changed. */
@Entity
@Customizer(AfterSuggestion.class)
@Table(name = "reception_suggestion_evaluation")
class SuggestionJudgement {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Column(name = "answer_round")
    private int round;
    @Column(name = "signed_by")
    private String signedBy;
    @Enumerated(EnumType.STRING)
    private Party party;
    @Enumerated(EnumType.STRING)
    private Rating attitude;
    @Enumerated(EnumType.STRING)
    private Rating result;
    private String note;
    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected SuggestionJudgement() {
    }

    SuggestionJudgement(Suggestion suggestion, Evaluation said) {
        id = Keys.next();
        suggestionId = suggestion.id();
        round = said.round();
        signedBy = said.by();
        party = said.party();
        attitude = said.attitude();
        result = said.result();
        note = said.note();
        signedOn = said.on();
    }

    Evaluation row() {
        return new Evaluation(round, signedBy, party, attitude, result, note, signedOn);
    }
}
