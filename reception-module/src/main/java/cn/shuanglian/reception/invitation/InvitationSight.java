package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which invitations a caller sees: the area's, or those of the own station, of the own group, of the own mandates, and those by which
 * somebody asks for a place to be taken. Why a deputy does not come may be of a private kind, and auditors do not read it.
 */
@Dependent
class InvitationSight {
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);
    private static final Set<String> TOLD_WHY = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS);

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    /** Conditions on {@code i}, an invitation, and {@code r}, its reception. */
    Criteria criteria() {
        Caller caller = callers.current();
        Criteria criteria = new Criteria().add("r.id = i.receptionId");
        if (isAreaWide()) {
            return criteria.add("i.areaCode like :scope", "scope", caller.area().pattern());
        }
        List<String> ways = new ArrayList<>();
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add("r.stationId = :ownStation");
            criteria.set("ownStation", caller.stationId());
        }
        List<Long> own = own();
        if (!own.isEmpty()) {
            ways.add("i.mandateId in :ownMandates or i.swapMandateId in :ownMandates");
            criteria.set("ownMandates", own);
        }
        List<Long> led = caller.has(GROUP_LEADER) && caller.personId() != null ? deputies.ledBy(caller.personId()) : List.of();
        if (!led.isEmpty()) {
            ways.add("i.mandateId in :ledMandates");
            criteria.set("ledMandates", led);
        }
        return criteria.anyOf(ways);
    }

    /** Whether the caller reads a row's reasons; whoever does not see the whole area sees only what concerns him. */
    Predicate<InvitationRow> toldWhy() {
        if (!isAreaWide() || !Collections.disjoint(callers.current().roles(), TOLD_WHY)) {
            return row -> true;
        }
        List<Long> own = own();
        return row -> own.contains(row.deputy()) || row.swap() != null && own.contains(row.swap().deputy());
    }

    private boolean isAreaWide() {
        return !Collections.disjoint(callers.current().roles(), AREA_WIDE);
    }

    /** The mandates of the caller's own person. */
    List<Long> own() {
        Caller caller = callers.current();
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        return caller.personId() == null || !deputy ? List.of() : deputies.mandatesOf(caller.personId());
    }

    /** Answers for deputies who telephone; the container has checked the area by then. */
    boolean isOffice() {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE);
    }

    /** What a caller with these mandates may do with the invitation now. */
    boolean owns(Invitation invitation, Set<Long> own) {
        return isOffice() || own.contains(invitation.mandateId());
    }

    boolean isAsked(Invitation invitation, Set<Long> own) {
        return isOffice() || invitation.swapMandateId() != null && own.contains(invitation.swapMandateId());
    }

    Caller caller() {
        return callers.current();
    }
}
