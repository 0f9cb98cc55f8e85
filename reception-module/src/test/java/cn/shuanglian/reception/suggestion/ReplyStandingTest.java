package cn.shuanglian.reception.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.replyclass.ReplyClassRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyStandingTest {
    private static final LocalDate SOON = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    /** Codes an area may choose freely: what they mean is not in their letters. */
    private static final List<ReplyClassRow> CLASSES = List.of(new ReplyClassRow("430300", "X", 1, "已办", "Done", false),
            new ReplyClassRow("430300", "A", 2, "在办", "Planned", true), new ReplyClassRow("430300", "B", 3, "不办", "Not done", false));

    @Test
    void theFirstClassIsDoneUnlessItPromises() {
        assertThat(standing(answer("X", null)).done()).isTrue();
        assertThat(standing(answer("B", null)).done()).isFalse();
        assertThat(ReplyStanding.of(List.of(answer("A", SOON)), CLASSES.subList(1, 3)).done()).isFalse();
    }

    @Test
    void theWeakestOfSeveralDecidesWhoeverAnswersLast() {
        ReplyStanding whole = standing(answer("A", SOON), answer("A", LATER), answer("X", null));
        assertThat(whole.replyClass()).isEqualTo("A");
        assertThat(whole.promises()).isTrue();
        assertThat(whole.done()).isFalse();
        assertThat(whole.promisedFor()).isEqualTo(LATER);
        assertThat(standing(answer("B", null), answer("A", SOON)).promises()).isFalse();
    }

    @Test
    void theWordsOfAllAreKept() {
        assertThat(standing(answer("A", SOON), answer("X", null), answer("X", null)).text()).isEqualTo("A said\n\nX said");
    }

    @Test
    void aClassTheAreaNoLongerHasIsNeitherDoneNorPromised() {
        ReplyStanding gone = standing(answer("Z", SOON));
        assertThat(gone.done()).isFalse();
        assertThat(gone.promises()).isFalse();
    }

    private static ReplyStanding standing(SuggestionAnswer... answers) {
        return ReplyStanding.of(List.of(answers), CLASSES);
    }

    private static SuggestionAnswer answer(String replyClass, LocalDate promisedFor) {
        return new SuggestionAnswer(new Suggestion(), 9, new SuggestionStep.Answer(replyClass, replyClass + " said", "1", "Wang", promisedFor), "words",
                SOON, false);
    }
}
