package cn.shuanglian.registry.notice;

/**
 * What became of one try to send.
 *
 * @param detail why, for the log: a word such as {@code CHANNEL_SHUT}, which pages put into words by {@code deliveryDetail.<word>}, and after a space
 *               what else is known; without addresses and other personal data
 */
public record Outcome(State state, String detail) {
    /** {@code SENT}: the other side has it. {@code LATER}: it certainly has not, but may take it later. {@code FAILED}: it never will. {@code UNCERTAIN}: nobody knows. */
    public enum State {
        SENT, LATER, FAILED, UNCERTAIN
    }

    public static Outcome sent() {
        return new Outcome(State.SENT, null);
    }

    public static Outcome later(String why) {
        return new Outcome(State.LATER, why);
    }

    public static Outcome failed(String why) {
        return new Outcome(State.FAILED, why);
    }

    public static Outcome uncertain(String why) {
        return new Outcome(State.UNCERTAIN, why);
    }
}
