package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lets mandates follow the records a batch at a time, so that none is kept from others for long. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CadrePass {
    @Inject
    Callers callers;
    @Inject
    CadreKeeper keeper;

    /** Brings the next mandates of the area in step, as far as the caller's reaches; returns the last one's key, or null after all. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public Long next(AreaCode area, long after) {
        AreaCode own = area.within(callers.current().area());
        List<CadreKeeper.Reckoned> reckoned = own == null ? List.of() : keeper.reckoned(own.pattern(), after);
        // What agrees already is not written.
        reckoned.forEach(each -> each.mandate().leadingCadre(each.cadre()));
        return reckoned.isEmpty() ? null : reckoned.get(reckoned.size() - 1).mandate().id();
    }
}
