package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.outbound.Blocked;
import cn.shuanglian.registry.outbound.Calls;
import cn.shuanglian.registry.outbound.Guard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries one delivery to its receiver, outside any transaction. */
@Dependent
class Courier {
    /** A node that slept since its claim leaves the delivery alone: by the time others may take it over, nobody is still sending it. */
    static final Duration FRESH = Duration.ofSeconds(20);

    @Inject
    Guard guard;
    @Inject
    Calls calls;
    @Inject
    Clock clock;

    /** Null when the claim is too old to be used. */
    Trip carry(Claimed claimed) {
        Instant now = clock.instant();
        if (now.toEpochMilli() - claimed.at() > FRESH.toMillis()) {
            return null;
        }
        try {
            String id = WebhookMessage.publicId(claimed.message());
            long seconds = now.getEpochSecond();
            String signatures = claimed.secrets().stream().map(secret -> WebhookSecret.sign(secret, id, seconds, claimed.payload()))
                    .collect(Collectors.joining(" "));
            return Trip.of(calls.post(guard.check(claimed.url()), Map.of("webhook-id", id, "webhook-timestamp", Long.toString(seconds),
                    "webhook-signature", signatures), claimed.payload()));
        } catch (Blocked e) {
            return Trip.blocked();
        }
    }
}
