package cn.shuanglian.reception.activity;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which activities a caller sees: offices those of their area, deputies those of their groups and those they are invited to. The leader
 * of a group and the office organise them.
 */
@Dependent
class ActivitySight {
    private static final String SCOPE = "a.areaCode like :scope";
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    Caller caller() {
        return callers.current();
    }

    /** Conditions on {@code a}, an activity. An invitation of one's own counts wherever the organiser is; all else only within the caller's area. */
    Criteria criteria() {
        Criteria criteria = new Criteria();
        List<Long> own = own();
        List<String> ways = new ArrayList<>();
        if (!own.isEmpty()) {
            ways.add("exists (select i.id from ActivityInvitee i where i.activityId = a.id and i.mandateId in :own)");
            criteria.set("own", own);
        }
        if (isAreaWide()) {
            ways.add(SCOPE);
            criteria.set("scope", caller().area().pattern());
        } else if (!own.isEmpty()) {
            ways.add(SCOPE + """
                     and (exists (select o.id from Mandate o where o.id in :own and (o.areaGroupId = a.groupId or o.professionalGroupId = a.groupId))
                    or exists (select g.id from DeputyGroup g where g.id = a.groupId and g.leaderId in :own))""");
            criteria.set("scope", caller().area().pattern());
        }
        return criteria.anyOf(ways);
    }

    /** Sees everything of the area. */
    boolean isAreaWide() {
        return !Collections.disjoint(caller().roles(), AREA_WIDE);
    }

    /** The mandates of the person who asks. */
    List<Long> own() {
        Caller caller = caller();
        boolean deputy = caller.personId() != null && (caller.has(DEPUTY) || caller.has(GROUP_LEADER));
        return deputy ? deputies.mandatesOf(caller.personId()) : List.of();
    }

    /** Whether the caller plans the activities of this group, which is of that area. */
    boolean organises(long group, String area) {
        Caller caller = caller();
        if ((caller.has(LIAISON_OFFICE) || caller.has(SYSTEM)) && caller.area().covers(area)) {
            return true;
        }
        return caller.has(GROUP_LEADER) && leads().contains(group);
    }

    /** The mandate of the group's leader, or null; also for a deputy who is invited from elsewhere and does not see the group. */
    Long leader(long group) {
        return em.createQuery("select g.leaderId from DeputyGroup g where g.id = :id", Long.class).setParameter("id", group).getSingleResult();
    }

    /** The groups that the person who asks leads. */
    List<Long> leads() {
        List<Long> own = own();
        return own.isEmpty() ? List.of() : em.createQuery("select g.id from DeputyGroup g where g.leaderId in :own", Long.class)
                .setParameter("own", own).getResultList();
    }
}
