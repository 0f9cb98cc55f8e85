package cn.shuanglian.reception.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StationPulseTest {
    private static final LocalDate ON = LocalDate.of(2018, 12, 31);
    private static final LocalDate OLD = LocalDate.of(2010, 1, 1);

    @Test
    void aStationIsIdleFromTheDayAfterTheLastOneAllowed() {
        assertThat(idle(OLD, ON.minusDays(60))).isFalse();
        assertThat(idle(OLD, ON.minusDays(61))).isTrue();
    }

    @Test
    void aStationThatNeverReceivedIsIdleOnceItIsOldEnough() {
        assertThat(idle(ON.minusDays(59), null)).isFalse();
        assertThat(idle(ON.minusDays(60), null)).isTrue();
        assertThat(idle(null, null)).isTrue();
    }

    @Test
    void aStationThatIsFoundedLaterIsNotIdleYet() {
        assertThat(idle(ON.plusDays(10), null)).isFalse();
    }

    private static boolean idle(LocalDate founded, LocalDate lastHeld) {
        return StationPulse.of(founded, lastHeld, ON, 60).idle();
    }
}
