package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** An answer to a suggestion; never changed. */
@Entity
@Customizer(AfterSuggestion.class)
@Table(name = "reception_suggestion_reply")
class SuggestionAnswer {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "answer_round")
    private int round;
    @Column(name = "replied_on")
    private LocalDate repliedOn;
    private String number;
    private String signer;
    @Column(name = "reply_class")
    private String replyClass;
    @Column(name = "class_words")
    private String classWords;
    private String text;
    @Column(name = "promised_for")
    private LocalDate promisedFor;
    private boolean again;

    protected SuggestionAnswer() {
    }

    SuggestionAnswer(Suggestion suggestion, long unitId, SuggestionStep.Answer letter, String classWords, LocalDate on, boolean again) {
        id = Keys.next();
        suggestionId = suggestion.id();
        this.unitId = unitId;
        round = suggestion.round();
        repliedOn = on;
        number = letter.number().strip();
        signer = letter.signer().strip();
        replyClass = letter.replyClass();
        this.classWords = classWords;
        text = letter.text().strip();
        promisedFor = letter.promisedFor();
        this.again = again;
    }

    long unitId() {
        return unitId;
    }

    int round() {
        return round;
    }

    String replyClass() {
        return replyClass;
    }

    LocalDate promisedFor() {
        return promisedFor;
    }

    String text() {
        return text;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    SuggestionReply row() {
        return new SuggestionReply(id, unitId, null, round, repliedOn, number, signer, replyClass, classWords, text, promisedFor, again);
    }
}
