package cn.shuanglian.reception.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.session.ReceptionHeld;
import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceptionMinutesTest {
    /** A Friday before two days off, a make-up Sunday and ordinary weeks. */
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 3);
    private static final WorkdayTable TABLE = new WorkdayTable(Map.of(LocalDate.of(2026, 4, 6), DayKind.OFF, LocalDate.of(2026, 4, 12), DayKind.WORK));

    private final ReceptionMinutes minutes = new ReceptionMinutes(new ReceptionHeld(7, LocalDate.of(2026, 4, 2), 8, "433101", List.of(1L, 2L)));
    private final AnswerGiven one = new AnswerGiven(7, 1);
    private final AnswerGiven other = new AnswerGiven(7, 2);

    private void sign() {
        minutes.sign(SIGNED, 10, TABLE);
        minutes.count(List.of(one, other));
    }

    @Test
    void theLastDayIsTheTenthWorkingDayAfterTheSignature() {
        assertThat(minutes.state(SIGNED)).isEqualTo(MinutesState.OPEN);
        sign();

        // 7 8 9 10 | Sunday 12 is made up | 13 14 15 16 17
        assertThat(minutes.answerUntil()).isEqualTo(LocalDate.of(2026, 4, 17));
    }

    @Test
    void silenceCountsOnlyWhenTheLastDayIsOver() {
        sign();

        assertThat(minutes.state(minutes.answerUntil())).isEqualTo(MinutesState.SIGNED);
        assertThat(minutes.state(minutes.answerUntil().plusDays(1))).isEqualTo(MinutesState.CONFIRMED);
    }

    @Test
    void theyAreConfirmedWhenEverybodyWhoCameHasConfirmed() {
        sign();
        one.give(Answer.CONFIRMED, SIGNED, null);
        minutes.count(List.of(one, other));
        assertThat(minutes.state(SIGNED)).isEqualTo(MinutesState.SIGNED);

        other.give(Answer.ON_PAPER, SIGNED, null);
        minutes.count(List.of(one, other));
        assertThat(minutes.state(SIGNED)).isEqualTo(MinutesState.CONFIRMED);
    }

    @Test
    void noSilenceOutweighsAnObjection() {
        sign();
        one.give(Answer.OBJECTED, SIGNED, "人数不对");
        minutes.count(List.of(one, other));

        assertThat(minutes.state(minutes.answerUntil().plusDays(30))).isEqualTo(MinutesState.OBJECTED);
    }

    @Test
    void aCorrectionTakesTheSignatureBack() {
        sign();
        minutes.reopen();

        assertThat(minutes.state(SIGNED)).isEqualTo(MinutesState.OPEN);
        assertThat(minutes.answerUntil()).isNull();
        assertThat(minutes.isPast(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void anotherNoticeMovesTheLastDay() {
        sign();

        assertThat(minutes.lastDay(new WorkdayTable(Map.of()))).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(minutes.lastDay(new WorkdayTable(Map.of(LocalDate.of(2026, 4, 6), DayKind.OFF)))).isEqualTo(LocalDate.of(2026, 4, 20));
    }
}
