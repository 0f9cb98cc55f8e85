package cn.shuanglian.registry.fault;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The record's state does not allow the step; carries the steps that this caller may take now. */
@ApplicationException(rollback = true)
public class NotAllowedNow extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient List<String> allowed;

    public NotAllowedNow(String action, String status, List<String> allowed) {
        super("notAllowedNow", "action", action, status);
        this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
        return allowed;
    }
}
