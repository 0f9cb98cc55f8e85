package cn.shuanglian.registry.fault;

import jakarta.ejb.ApplicationException;

/** Somebody changed the record since the caller read it; carries the version that stands now. */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long current;

    public Stale(long current) {
        super("now at version " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }

    /** Refuses when the version read is no longer the one that stands. */
    public static void unless(long read, long stands) {
        if (read != stands) {
            throw new Stale(stands);
        }
    }
}
