package cn.shuanglian.reception.deadline;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which terms a caller sees: offices those of the area, deputies those of records they follow, whoever else those of records that their owner
 * lets them see, a unit its own wherever they come from. In lists a unit sees its own terms only. Public for other packages that count
 * terms; entities stay here.
 */
@Dependent
public class DeadlineVisibility {
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);
    private static final String OWN_UNIT = "d.unitId = :ownUnit";
    private static final String IN_SCOPE = "d.areaCode like :termScope";

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    @Any
    Instance<DeadlineSight> sights;
    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the caller answers for a unit and nothing else. */
    private boolean isUnitOnly() {
        Caller caller = callers.current();
        return caller.has(HANDLING_UNIT) && caller.unitId() != null && !caller.seesWholeArea();
    }

    /** Conditions on {@code d}, a term in a list. */
    public Criteria listed() {
        return isUnitOnly() ? new Criteria().add(OWN_UNIT, "ownUnit", callers.current().unitId()) : ofSeenRecord();
    }

    /** Conditions on {@code d}, a term of a record that the caller sees. */
    Criteria ofSeenRecord() {
        Caller caller = callers.current();
        Criteria criteria = new Criteria();
        List<String> ways = new ArrayList<>();
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            ways.add(OWN_UNIT);
            criteria.set("ownUnit", caller.unitId());
        }
        criteria.set("termScope", caller.area().pattern());
        if (!Collections.disjoint(caller.roles(), AREA_WIDE)) {
            ways.add(IN_SCOPE);
            return criteria.anyOf(ways);
        }
        List<Long> mandates = mandates(caller);
        if (!mandates.isEmpty()) {
            ways.add("(" + IN_SCOPE + " and d.mandateId in :followedBy)");
            criteria.set("followedBy", mandates);
        }
        for (DeadlineSight sight : sights) {
            Criteria seen = sight.visible();
            ways.add("(" + IN_SCOPE + " and d.owner = :ownerKind" + sight.owner() + " and " + seen.text() + ")");
            criteria.set("ownerKind" + sight.owner(), sight.owner()).setAll(seen);
        }
        return criteria.anyOf(ways);
    }

    private List<Long> mandates(Caller caller) {
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        return deputy && caller.personId() != null ? deputies.mandatesOf(caller.personId()) : List.of();
    }
}
