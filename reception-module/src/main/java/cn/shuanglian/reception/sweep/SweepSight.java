package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which places of sweeps a caller sees: offices those of their area, units those they look at, station officers and deputies all places of
 * sweeps that what they heard led to. A sweep is seen by whoever sees one of its places, and by the offices of its area.
 */
@Dependent
class SweepSight {
    private static final String FROM_HEARD = "exists (select o.id from Opinion o where o.id = s.opinionId and ";

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    Caller caller() {
        return callers.current();
    }

    /** Conditions on {@code c}, a place, and {@code s}, its sweep. */
    Criteria checks() {
        return seen("c.areaCode like :scope", "c.unitId = :ownUnit");
    }

    /** Conditions on {@code s}, a sweep. */
    Criteria sweeps() {
        String of = "exists (select c.id from SweepCheck c where c.sweepId = s.id and ";
        return seen("(s.areaCode like :scope or " + of + "c.areaCode like :scope))", of + "c.unitId = :ownUnit)");
    }

    private Criteria seen(String ofArea, String ofUnit) {
        Caller caller = caller();
        Criteria criteria = new Criteria();
        if (caller.seesWholeArea()) {
            return criteria.add(ofArea, "scope", caller.area().pattern());
        }
        List<String> ways = new ArrayList<>();
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            ways.add(ofUnit);
            criteria.set("ownUnit", caller.unitId());
        }
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add(FROM_HEARD + "o.stationId = :ownStation)");
            criteria.set("ownStation", caller.stationId());
        }
        boolean deputy = caller.personId() != null && (caller.has(DEPUTY) || caller.has(GROUP_LEADER));
        List<Long> mandates = deputy ? deputies.mandatesOf(caller.personId()) : List.of();
        if (!mandates.isEmpty()) {
            ways.add(FROM_HEARD + "(o.mandateId in :ownMandates or o.followedBy in :ownMandates))");
            criteria.set("ownMandates", mandates);
        }
        return criteria.anyOf(ways);
    }

    /** Starts, lengthens and closes sweeps of that area, and says who looks at their places. */
    boolean runs(String area) {
        Caller caller = caller();
        return (caller.has(LIAISON_OFFICE) || caller.has(SYSTEM)) && caller.area().covers(area);
    }

    /** The roles in which the caller may work on the place: a unit's own, the office whose sweep it is. */
    Set<String> rolesOn(SweepCheck check, Sweep sweep) {
        Caller caller = caller();
        Set<String> roles = new HashSet<>(caller.roles());
        if (caller.unitId() == null || caller.unitId() != check.unitId()) {
            roles.remove(HANDLING_UNIT);
        }
        if (!runs(sweep.areaCode())) {
            roles.remove(LIAISON_OFFICE);
        }
        return roles;
    }
}
