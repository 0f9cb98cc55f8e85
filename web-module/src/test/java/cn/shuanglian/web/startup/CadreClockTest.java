package cn.shuanglian.web.startup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.clock.Clocks;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CadreClockTest {
    @Test
    void theNextDayBeginsInChina() {
        ZonedDateTime evening = ZonedDateTime.of(2026, 11, 25, 23, 50, 0, 0, Clocks.ZONE);

        assertThat(CadreClock.afterMidnight().getNextRunTime(null, evening)).isEqualTo(evening.plusMinutes(15));
    }
}
