package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.fault.Refused;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When the two of a pair were in touch. Whoever sees the pair sees its visits. */
@Stateless
@DenyAll
public class Visits {
    @PersistenceContext
    EntityManager em;
    @Inject
    LinkSight sight;
    @Inject
    LinkSteps steps;

    /** The visits of a pair, the latest first, at most 200. @throws cn.shuanglian.registry.fault.NotFound for a pair the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<VisitRow> of(long link) {
        steps.require(link, LockModeType.NONE);
        return em.createQuery("select v from Visit v where v.linkId = :link order by v.visitedOn desc, v.id desc", Visit.class)
                .setParameter("link", link).setMaxResults(200).getResultStream().map(Visit::row).toList();
    }

    /** The day of the last visit of each of these pairs, for lists that were read already. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, LocalDate> last(Collection<Long> links) {
        return links.isEmpty() ? Map.of() : em.createQuery("select v.linkId, max(v.visitedOn) from Visit v where v.linkId in :links group by v.linkId",
                Object[].class).setParameter("links", links).getResultStream().collect(toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** Whether the caller may log visits of the pair: the deputies themselves, a station's officer for its deputies, and the offices. */
    @RolesAllowed({READER, SYSTEM})
    public boolean mayLog(long link) {
        return mayLog(steps.require(link, LockModeType.NONE));
    }

    /** Logs a visit. Refuses a pair that nobody confirmed, and a day to come or outside the time of the pair. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public VisitRow log(@Valid LogVisit asked) {
        Link link = steps.require(asked.link(), LockModeType.NONE);
        if (!mayLog(link)) {
            throw new Refused("visit.notYours", null);
        }
        LocalDate on = steps.day(asked.on());
        if (on.isBefore(link.since())) {
            throw new Refused("link.dayTooEarly", "on", link.since());
        }
        if (link.until() != null && on.isAfter(link.until())) {
            throw new Refused("visit.afterEnd", "on", link.until());
        }
        Visit visit = new Visit(asked, sight.caller().name());
        em.persist(visit);
        em.flush();
        steps.enter("LINK_VISITED", link, on + " " + asked.manner());
        return visit.row();
    }

    private boolean mayLog(Link link) {
        Caller caller = sight.caller();
        boolean office = caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE) || caller.has(STATION_OFFICER) || caller.has(SYSTEM);
        boolean stands = link.status() == LinkStatus.CONFIRMED || link.status() == LinkStatus.ENDED && link.endedReason() != EndReason.DECLINED;
        return stands && (office || sight.isOwn(link));
    }
}
