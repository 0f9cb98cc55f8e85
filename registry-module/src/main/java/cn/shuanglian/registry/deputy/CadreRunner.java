package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.code.AreaCode;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets all mandates of an area follow the records. Done twice, or by two nodes at once, it comes to the same. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CadreRunner {
    private static final Logger LOG = Logger.getLogger(CadreRunner.class.getName());
    private static final int TRIES = 5;

    @Inject
    CadrePass pass;

    /** Like {@link #run}, on another thread and in the same caller's name. */
    @Asynchronous
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void inBackground(AreaCode area) {
        try {
            run(area);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "leading cadres of " + area + " follow tomorrow");
        }
    }

    /** Batch after batch; one that somebody else was writing at the same time is done again. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void run(AreaCode area) {
        Long last = 0L;
        while (last != null) {
            last = next(area, last);
        }
    }

    private Long next(AreaCode area, long after) {
        for (int left = TRIES - 1;; left--) {
            try {
                return pass.next(area, after);
            } catch (RuntimeException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }
}
