package cn.shuanglian.registry.notice;

/**
 * Where a delivery stands. {@code READY} waits for its time; {@code SENDING} is being sent by the node that claimed it; {@code UNCERTAIN} was
 * claimed by a node that did not say what became of it, and only a person lets it go out again.
 */
public enum DeliveryState {
    READY, SENDING, SENT, FAILED, UNCERTAIN;

    /** Whether a person may let it go out again. */
    public boolean mayGoAgain() {
        return this == FAILED || this == UNCERTAIN;
    }
}
