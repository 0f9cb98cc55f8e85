package cn.shuanglian.registry.idempotency;

/**
 * What is known about a request when it comes in.
 *
 * @param run key of this run; proves to {@link Answers#keep} that nobody took the request over meanwhile
 * @param answer the first answer, when there is one
 */
public record Begun(State state, String caller, String key, long run, Answer answer) {
    /** {@code STARTED}: it is new, or its first run was lost; go on with it. The others say why not to. */
    public enum State {
        STARTED, ANSWERED, RUNNING, OTHER_REQUEST
    }

    Begun but(State state, Answer answer) {
        return new Begun(state, caller, key, run, answer);
    }
}
