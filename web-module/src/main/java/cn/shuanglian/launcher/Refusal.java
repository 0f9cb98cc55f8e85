package cn.shuanglian.launcher;

/** A reason not to start that the operator can remove; it is told in one sentence, without a stack trace. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String key, Object... arguments) {
        super(Words.say("refused." + key, arguments));
    }
}
