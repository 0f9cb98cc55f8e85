package cn.shuanglian.registry.webhook;

import java.time.Duration;
import java.util.List;

/** When a delivery that failed is tried again: ten tries within about three days, as Standard Webhooks proposes. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int SPREAD = 10;

    private Backoff() {
    }

    /** Tries altogether; after the last one the delivery is dead. */
    static int tries() {
        return WAITS.size() + 1;
    }

    /**
     * How long to wait after so many tries; null when there is no further one.
     *
     * @param asked how long the receiver wants to be left alone, or null; at most a day counts
     * @param key of the delivery: waits differ by up to a tenth, so that what failed together does not come back together
     */
    static Duration after(int tries, Duration asked, long key) {
        if (tries >= tries()) {
            return null;
        }
        Duration own = WAITS.get(Math.max(0, tries - 1));
        Duration spread = own.plus(own.multipliedBy(Math.floorMod(key, SPREAD)).dividedBy((long) SPREAD * SPREAD));
        if (asked == null || asked.compareTo(spread) <= 0) {
            return spread;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
