package cn.shuanglian.reception.commitment;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which promises a caller sees: offices the area, the government office what came to it, units what they promised, station officers what was
 * said at their station, deputies what they heard, see to or moved.
 */
@Dependent
class CommitmentSight {
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);
    private static final List<OpinionRoute> GOVERNMENT_ROUTES = List.of(OpinionRoute.TRANSFERRED, OpinionRoute.SUGGESTION);
    private static final String OF_OPINION = "exists (select o.id from Opinion o where o.id = c.opinionId and ";
    private static final String OF_GOVERNMENT = "(c.suggestionId is not null or " + OF_OPINION + "o.route in :governmentRoutes))";
    private static final String OF_STATION = OF_OPINION + "o.stationId = :ownStation)";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    Caller caller() {
        return callers.current();
    }

    /** Conditions on {@code c}, a promise. */
    Criteria criteria() {
        Caller caller = caller();
        Criteria criteria = new Criteria().add("c.areaCode like :scope", "scope", caller.area().pattern());
        if (!Collections.disjoint(caller.roles(), AREA_WIDE)) {
            return criteria;
        }
        List<String> ways = new ArrayList<>();
        if (caller.has(GOVERNMENT_OFFICE)) {
            ways.add(OF_GOVERNMENT);
            criteria.set("governmentRoutes", GOVERNMENT_ROUTES);
        }
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add(OF_STATION);
            criteria.set("ownStation", caller.stationId());
        }
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            ways.add("c.unitId = :ownUnit");
            criteria.set("ownUnit", caller.unitId());
        }
        List<Long> mandates = mandates(caller);
        if (!mandates.isEmpty()) {
            ways.add(OF_OPINION + "(o.mandateId in :ownMandates or o.followedBy in :ownMandates))");
            ways.add("exists (select s.id from Suggestion s where s.id = c.suggestionId and s.moverId in :ownMandates)");
            criteria.set("ownMandates", mandates);
        }
        return criteria.anyOf(ways);
    }

    private List<Long> mandates(Caller caller) {
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        return deputy && caller.personId() != null ? deputies.mandatesOf(caller.personId()) : List.of();
    }

    /** What the caller may do with the promise now. */
    List<CommitmentAction> allowed(Commitment commitment) {
        return CommitmentWay.allowed(commitment.state(), commitment.source(), rolesOn(commitment));
    }

    /** The roles in which the caller may work on the promise: a unit's own, an officer's own station, what came to the government. */
    private Set<String> rolesOn(Commitment commitment) {
        Caller caller = caller();
        Set<String> roles = new HashSet<>(caller.roles());
        if (caller.unitId() == null || !caller.unitId().equals(commitment.unitId())) {
            roles.remove(HANDLING_UNIT);
        }
        if (roles.contains(STATION_OFFICER) && !holds(commitment, OF_STATION, "ownStation", caller.stationId())) {
            roles.remove(STATION_OFFICER);
        }
        if (roles.contains(GOVERNMENT_OFFICE) && !holds(commitment, OF_GOVERNMENT, "governmentRoutes", GOVERNMENT_ROUTES)) {
            roles.remove(GOVERNMENT_OFFICE);
        }
        return roles;
    }

    private boolean holds(Commitment commitment, String condition, String parameter, Object value) {
        return value != null && em.createQuery("select count(c.id) from Commitment c where c.id = :id and " + condition, Long.class)
                .setParameter("id", commitment.id()).setParameter(parameter, value).getSingleResult() > 0;
    }
}
