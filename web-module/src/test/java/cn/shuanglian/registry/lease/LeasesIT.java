package cn.shuanglian.registry.lease;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.inside.AsSystem;
import cn.shuanglian.inside.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InContainer
class LeasesIT {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Inject
    LeaseBook book;
    @Inject
    Leases leases;
    @Inject
    AsSystem system;

    private final String name = "test-" + UUID.randomUUID();

    @Test
    void whoRenewsInTimeKeepsTheTokenAndNobodyElseGetsIn() throws Exception {
        long token = take("one", LONG).orElseThrow();

        assertThat(take("two", LONG)).isEmpty();
        assertThat(take("one", LONG)).hasValue(token);
        assertThat(holds(token)).isTrue();
    }

    @Test
    void aNewHolderHasAHigherTokenAndTheOldOneIsVoid() throws Exception {
        long token = take("one", SHORT).orElseThrow();
        Thread.sleep(2 * SHORT.toMillis());

        assertThat(holds(token)).isFalse();
        assertThat(take("two", LONG)).hasValue(token + 1);
        assertThat(holds(token)).isFalse();
        assertThat(holds(token + 1)).isTrue();
        assertThat(take("one", LONG)).isEmpty();
    }

    @Test
    void whoComesBackTooLateGetsANewTokenEvenIfNobodyElseCame() throws Exception {
        long token = take("one", SHORT).orElseThrow();
        Thread.sleep(2 * SHORT.toMillis());

        assertThat(take("one", LONG)).hasValue(token + 1);
    }

    @Test
    void aReleasedLeaseIsFreeAtOnceAndAStrangersTokenReleasesNothing() throws Exception {
        long token = take("one", LONG).orElseThrow();

        system.call(() -> release(token + 7));
        assertThat(holds(token)).isTrue();
        system.call(() -> release(token));
        assertThat(take("two", LONG)).hasValue(token + 1);
    }

    private Object release(long token) {
        leases.release(name, token);
        return null;
    }

    private boolean holds(long token) throws Exception {
        return system.call(() -> leases.holds(name, token));
    }

    private OptionalLong take(String holder, Duration term) throws Exception {
        return system.inOneTransaction(() -> book.take(name, holder, term));
    }
}
