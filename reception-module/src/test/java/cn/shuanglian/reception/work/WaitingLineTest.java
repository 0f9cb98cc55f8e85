package cn.shuanglian.reception.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaitingLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aDayThatHasPassedMakesALineLateAndTodayDoesNot() {
        assertThat(line(TODAY.minusDays(1)).late()).isTrue();
        assertThat(line(TODAY).late()).isFalse();
        assertThat(line(null).late()).isFalse();
    }

    private static WaitingLine line(LocalDate earliest) {
        return WaitingLine.of("opinions.ACCEPTED", 1, earliest, TODAY, "/");
    }
}
