package cn.shuanglian.registry.caller;

import jakarta.security.enterprise.CallerPrincipal;

/** Carries the {@link Caller} through the container from login to facade. */
public class StaffPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    public StaffPrincipal(Caller caller) {
        super(caller.login());
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}
