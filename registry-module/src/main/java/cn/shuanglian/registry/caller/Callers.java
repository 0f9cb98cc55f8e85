package cn.shuanglian.registry.caller;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.annotation.security.PermitAll;
import java.security.Principal;

/** Tells who is asking. */
@Stateless
@PermitAll
public class Callers {
    @Resource
    SessionContext context;

    /** The person, client or system in whose name this call runs; refuses nobody's call with {@link EJBAccessException}. */
    public Caller current() {
        Principal principal = context.getCallerPrincipal();
        if (principal instanceof StaffPrincipal staff) {
            return staff.caller();
        }
        if (context.isCallerInRole(Role.SYSTEM)) {
            return Caller.system();
        }
        throw new EJBAccessException("nobody is logged in");
    }
}
