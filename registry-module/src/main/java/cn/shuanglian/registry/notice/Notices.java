package cn.shuanglian.registry.notice;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Tells people and offices what concerns them (S6 提早预告、定期公告、先行提醒). What is told stands in their inbox with the caller's
 * transaction, or not at all; what also goes out by mail, short message or the OA system waits in the log of deliveries for {@link Deliveries}.
 */
@Stateless
@DenyAll
public class Notices {
    @Inject
    Addressees addressees;
    @Inject
    NoticeBook book;

    /** Like {@link #tell(Collection)} with one notice. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Tell asked) {
        tell(List.of(asked));
    }

    /**
     * Tells each recipient once: the same key and recipient again does nothing, also at the same moment on another node. Takes the same number
     * of statements for one as for a few hundred. @throws cn.shuanglian.registry.fault.NotFound for a mandate, station or unit that does not exist
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Collection<Tell> asked) {
        if (!asked.isEmpty()) {
            book.enter(addressees.of(asked));
        }
    }
}
