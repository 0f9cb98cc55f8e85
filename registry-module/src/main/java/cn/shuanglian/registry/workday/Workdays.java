package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The working days as the State Council's notices have them; the same for every area. */
@Stateless
@DenyAll
public class Workdays {
    @PersistenceContext
    EntityManager em;

    /** Which days are worked; one query. */
    @RolesAllowed({READER, SYSTEM})
    public WorkdayTable table() {
        return new WorkdayTable(em.createQuery("select w.day, w.kind from Workday w", Object[].class).getResultStream()
                .collect(toMap(row -> (LocalDate) row[0], row -> (DayKind) row[1])));
    }
}
