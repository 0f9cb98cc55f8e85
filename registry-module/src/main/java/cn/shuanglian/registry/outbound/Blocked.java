package cn.shuanglian.registry.outbound;

/** A URL leads to where this system does not call. */
public class Blocked extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why not. The names are stored and are part of message keys. */
    public enum Reason {
        MALFORMED, UNRESOLVED, NOT_ALLOWED
    }

    Blocked(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
