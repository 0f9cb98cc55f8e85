package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.MandateStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs a caller sees: offices those kept in their area and those that lead into it, deputies their own, group leaders also those
 * of their members, station officers those of the deputies who receive there.
 */
@Dependent
class LinkSight {
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    /** Conditions on {@code l}, a pair, with their parameters. */
    record Sight(String where, Map<String, Object> parameters) {
    }

    Caller caller() {
        return callers.current();
    }

    Sight sight() {
        Caller caller = caller();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("scope", caller.area().pattern());
        // A pair leads downwards: only a county or a township can be at its other end without keeping it.
        boolean low = caller.area().level().compareTo(AreaLevel.COUNTY) >= 0;
        String area = low ? "(l.areaCode like :scope or l.toAreaCode like :scope)" : "l.areaCode like :scope";
        if (!Collections.disjoint(caller.roles(), AREA_WIDE)) {
            return new Sight(area, parameters);
        }
        List<String> ways = new ArrayList<>();
        List<Long> own = mandates(caller);
        if (!own.isEmpty()) {
            ways.add("l.fromMandateId in :own or l.toMandateId in :own");
            parameters.put("own", own);
        }
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add("exists (select s.id from Mandate s where s.stationId = :station and (s.id = l.fromMandateId or s.id = l.toMandateId))");
            parameters.put("station", caller.stationId());
        }
        return new Sight(area + " and (" + (ways.isEmpty() ? "1 = 0" : String.join(" or ", ways)) + ")", parameters);
    }

    private List<Long> mandates(Caller caller) {
        if (caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER)) {
            return List.of();
        }
        Set<Long> own = new HashSet<>(deputies.mandatesOf(caller.personId()));
        if (caller.has(GROUP_LEADER)) {
            own.addAll(deputies.ledBy(caller.personId()));
        }
        return List.copyOf(own);
    }

    /** Whether one of the pair's deputies is the caller. */
    boolean isOwn(Link link) {
        Caller caller = caller();
        if (caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER)) {
            return false;
        }
        List<Long> own = deputies.mandatesOf(caller.personId());
        return own.contains(link.pair().from()) || link.toMandateId() != null && own.contains(link.toMandateId());
    }

    /** The caller's office decides about the pairs of this area. */
    boolean keeps(String area) {
        Caller caller = caller();
        return (caller.has(LIAISON_OFFICE) || caller.has(SYSTEM)) && caller.area().covers(area);
    }

    /** Whether the deputy at the other end does not exercise the mandate any more. */
    private boolean isLeft(Link link) {
        return link.toMandateId() != null && em.createQuery("select count(m.id) from Mandate m where m.id = :id and m.status = :active", Long.class)
                .setParameter("id", link.toMandateId()).setParameter("active", MandateStatus.ACTIVE).getSingleResult() == 0;
    }

    /** What the caller may do with the pair now. The office at the other end can end it too, when its own deputy is no longer one. */
    List<LinkAction> allowed(Link link) {
        boolean keeper = keeps(link.areaCode());
        if (link.status() == LinkStatus.PROPOSED && keeper) {
            return List.of(LinkAction.CONFIRM, LinkAction.DECLINE);
        }
        if (link.status() == LinkStatus.CONFIRMED && (keeper || keeps(link.toAreaCode()) && isLeft(link))) {
            return keeper && link.endProposed() != null ? List.of(LinkAction.END, LinkAction.KEEP) : List.of(LinkAction.END);
        }
        return List.of();
    }
}
