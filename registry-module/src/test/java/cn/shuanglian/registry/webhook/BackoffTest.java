package cn.shuanglian.registry.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void tenTriesTakeAboutThreeDays() {
        Duration whole = IntStream.range(1, Backoff.tries()).mapToObj(tries -> Backoff.after(tries, null, 0)).reduce(Duration.ZERO, Duration::plus);

        assertThat(Backoff.tries()).isEqualTo(10);
        assertThat(whole).isBetween(Duration.ofHours(72), Duration.ofHours(80));
        assertThat(Backoff.after(1, null, 0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.after(2, null, 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Backoff.after(10, null, 0)).isNull();
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        assertThat(IntStream.range(0, 10).mapToObj(key -> Backoff.after(2, null, key)).distinct()).hasSize(10)
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(330)) <= 0);
    }

    @Test
    void aReceiversWishCountsForADayAtMost() {
        assertThat(Backoff.after(1, Duration.ofHours(1), 0)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(1, Duration.ofSeconds(1), 0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.after(1, Duration.ofDays(99), 0)).isEqualTo(Duration.ofHours(24));
        assertThat(Backoff.after(10, Duration.ofHours(1), 0)).isNull();
    }
}
