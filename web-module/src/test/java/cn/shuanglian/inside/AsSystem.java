package cn.shuanglian.inside;

import cn.shuanglian.registry.caller.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls facades in the name of the system itself, as the start-up does; only test archives have it. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    /** In one transaction, as facades that join their caller's need it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public <T> T inOneTransaction(Callable<T> work) throws Exception {
        return work.call();
    }
}
