package cn.shuanglian.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.clock.Clocks;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T20:59:59, 2026-03-14T20:59:59",
        "2026-03-14T21:00:00, 2026-03-15T08:00:00",
        "2026-03-14T23:59:00, 2026-03-15T08:00:00",
        "2026-03-15T00:00:00, 2026-03-15T08:00:00",
        "2026-03-15T07:59:59, 2026-03-15T08:00:00",
        "2026-03-15T08:00:00, 2026-03-15T08:00:00",
        "2026-12-31T22:30:00, 2027-01-01T08:00:00"})
    void whatFallsIntoTheNightWaitsForTheMorning(LocalDateTime told, LocalDateTime sent) {
        assertThat(after(new QuietHours(21, 8), told)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T11:59:00, 2026-03-14T11:59:00",
        "2026-03-14T12:00:00, 2026-03-14T14:00:00",
        "2026-03-14T14:00:00, 2026-03-14T14:00:00"})
    void hoursOfTheDayCanBeQuietToo(LocalDateTime told, LocalDateTime sent) {
        assertThat(after(new QuietHours(12, 14), told)).isEqualTo(sent);
    }

    @Test
    void theSameHourTwiceIsNoQuietAtAll() {
        for (int hour = 0; hour < 24; hour++) {
            LocalDateTime told = LocalDateTime.of(2026, 3, 14, hour, 30);
            assertThat(after(new QuietHours(8, 8), told)).isEqualTo(told);
        }
    }

    @Test
    void waitingIsOverWhenTheQuietHoursAre() {
        QuietHours night = new QuietHours(21, 8);
        long end = night.after(LocalDateTime.of(2026, 3, 14, 22, 0).atZone(Clocks.ZONE).toInstant().toEpochMilli());

        assertThat(night.after(end)).isEqualTo(end);
    }

    private static LocalDateTime after(QuietHours hours, LocalDateTime told) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(hours.after(told.atZone(Clocks.ZONE).toInstant().toEpochMilli())), Clocks.ZONE);
    }
}
