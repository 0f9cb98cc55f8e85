package cn.shuanglian.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed log-ins and wrong secrets by network address on this node: twenty in a minute, then the rest of that minute none. */
@ApplicationScoped
public class Attempts {
    static final int ALLOWED = 20;
    private static final int ADDRESSES = 10_000;

    private final Map<String, int[]> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final Clock clock;
    private long minute;

    /** For the container's proxy. */
    protected Attempts() {
        clock = null;
    }

    @Inject
    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** @param source what was tried and the address it came from */
    public boolean areTooMany(String source) {
        synchronized (failures) {
            turnTheMinute();
            return failures.getOrDefault(source, new int[1])[0] >= ALLOWED;
        }
    }

    public void failed(String source) {
        synchronized (failures) {
            turnTheMinute();
            failures.computeIfAbsent(source, unknown -> new int[1])[0]++;
        }
    }

    private void turnTheMinute() {
        long now = clock.millis() / 60_000;
        if (now != minute) {
            minute = now;
            failures.clear();
        }
    }
}
