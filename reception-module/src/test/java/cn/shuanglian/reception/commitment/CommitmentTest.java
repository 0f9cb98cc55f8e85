package cn.shuanglian.reception.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final LocalDate MADE = LocalDate.of(2025, 11, 3);
    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Test
    void everyMoveIsCountedButTheFirstDayThatIsNamed() {
        Commitment undated = promised(null);
        undated.move(PROMISED);
        assertThat(undated.moves()).isZero();
        undated.move(LATER);
        assertThat(undated.moves()).isEqualTo(1);
        assertThat(undated.dueOn()).isEqualTo(LATER);
    }

    @Test
    void aLaterDayThatIsAskedForIsForgottenOnceItIsDecided() {
        Commitment commitment = promised(PROMISED);
        commitment.ask(LATER, "征地未完成");
        assertThat(commitment.state()).isEqualTo(CommitmentState.MOVE_ASKED);
        commitment.refuse();
        assertThat(commitment.state()).isEqualTo(CommitmentState.OPEN);
        assertThat(commitment.askedFor()).isNull();
        assertThat(commitment.dueOn()).isEqualTo(PROMISED);
        assertThat(commitment.moves()).isZero();
    }

    @Test
    void itIsKeptOnlyWhenWhoeverItWasPromisedHeardOfIt() {
        Commitment commitment = promised(PROMISED);
        commitment.fulfil("路灯已装好。", LATER);
        assertThat(commitment.state()).isEqualTo(CommitmentState.FULFILLED);
        commitment.tell(ToldHow.VISIT, LATER.plusDays(3));
        assertThat(commitment.state()).isEqualTo(CommitmentState.KEPT);
        assertThat(commitment.ended().kept()).isTrue();
        assertThat(commitment.ended().on()).isEqualTo(LATER.plusDays(3));
    }

    @Test
    void whatTurnsOutNotToBeDoneIsOwedAgain() {
        Commitment commitment = promised(PROMISED);
        commitment.fulfil("路灯已装好。", LATER);
        commitment.reject();
        assertThat(commitment.state()).isEqualTo(CommitmentState.OPEN);
        assertThat(commitment.doneOn()).isNull();
        assertThat(commitment.doneText()).isNull();
    }

    @Test
    void aPromiseMadeAnewKeepsHowOftenItWasMoved() {
        Commitment commitment = promised(PROMISED);
        commitment.move(LATER);
        commitment.withdraw(LATER);
        commitment.renew(new Promise(CommitmentSource.OPINION, 7, "X1", "路灯", "430300", 9L, "明年装", LATER, LATER.plusYears(1)));
        assertThat(commitment.state()).isEqualTo(CommitmentState.OPEN);
        assertThat(commitment.dueOn()).isEqualTo(LATER.plusYears(1));
        assertThat(commitment.moves()).isEqualTo(1);
    }

    @Test
    void itComesBackAMonthBeforeItsDayAndEveryMonthPastIt() {
        assertThat(CommitmentRounds.step(PROMISED, PROMISED.minusDays(31))).isZero();
        assertThat(CommitmentRounds.step(PROMISED, PROMISED.minusDays(30))).isEqualTo(1);
        assertThat(CommitmentRounds.step(PROMISED, PROMISED)).isEqualTo(1);
        assertThat(CommitmentRounds.step(PROMISED, PROMISED.plusDays(29))).isEqualTo(1);
        assertThat(CommitmentRounds.step(PROMISED, PROMISED.plusDays(30))).isEqualTo(2);
        assertThat(CommitmentRounds.step(PROMISED, PROMISED.plusDays(60))).isEqualTo(3);
    }

    @Test
    void theConversionRateIsWhatWasKeptOfAllThatWasPromised() {
        assertThat(new CommitmentCount("2025", 3, 1, 1, 1, 1, 0, 0, 0).conversionRate()).isEqualTo(33.33);
        assertThat(new CommitmentCount("2025", 0, 0, 0, 0, 0, 0, 0, 0).conversionRate()).isNull();
    }

    private static Commitment promised(LocalDate until) {
        return new Commitment(new Promise(CommitmentSource.OPINION, 7, "X1", "路灯", "430300", 9L, "年内装", MADE, until));
    }
}
