package cn.shuanglian.registry.account;

/** Nobody was let in. Pages say the same for {@code WRONG} and {@code LOCKED}, so that nobody learns which logins exist. */
public class LoginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; {@code BUSY} means that too many are logging in at this moment. */
    public enum Reason {
        WRONG, LOCKED, BUSY
    }

    private final Reason reason;

    LoginRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
