package cn.shuanglian.reception.help;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose help a caller sees and what they may do with it: offices see their area, deputies their own, leaders also their members'. Nobody
 * verifies what they did or wrote down themselves; where a deputy has no other leader, the office verifies. The office takes
 * back what was verified wrongly and erases who is helped.
 */
@Dependent
class HelpSight {
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

    /** Conditions on {@code h}, a record of help. */
    Criteria criteria() {
        Criteria criteria = new Criteria().add("h.areaCode like :scope", "scope", caller().area().pattern());
        if (!Collections.disjoint(caller().roles(), AREA_WIDE)) {
            return criteria;
        }
        Set<Long> seen = new HashSet<>(own());
        seen.addAll(led());
        List<String> ways = new ArrayList<>();
        if (!seen.isEmpty()) {
            ways.add("h.mandateId in :seen");
            criteria.set("seen", seen);
        }
        return criteria.anyOf(ways);
    }

    /** The mandates of the person who asks. */
    private List<Long> own() {
        Caller caller = caller();
        boolean deputy = caller.personId() != null && (caller.has(DEPUTY) || caller.has(GROUP_LEADER));
        return deputy ? deputies.mandatesOf(caller.personId()) : List.of();
    }

    /** The mandates of the members of the groups that the person who asks leads. */
    private List<Long> led() {
        Caller caller = caller();
        return caller.personId() != null && caller.has(GROUP_LEADER) ? deputies.ledBy(caller.personId()) : List.of();
    }

    /** Whether the caller may write down what this deputy, who is of that area, did: the deputy, and the office. */
    boolean mayRecord(long mandate, String area) {
        return own().contains(mandate) || isOffice(area);
    }

    boolean isOffice(String area) {
        Caller caller = caller();
        return (caller.has(LIAISON_OFFICE) || caller.has(SYSTEM)) && caller.area().covers(area);
    }

    /** The deputy, the deputy's leader and the office may ask who is helped. */
    boolean mayReveal(Help help) {
        return help.isNamed() && (own().contains(help.mandateId()) || led().contains(help.mandateId())
                || caller().has(LIAISON_OFFICE) && caller().area().covers(help.areaCode()));
    }

    /** What the caller may do with it now. */
    List<HelpAction> allowed(Help help) {
        List<HelpAction> allowed = new ArrayList<>();
        boolean open = help.status() == HelpStatus.SUBMITTED || help.status() == HelpStatus.RETURNED;
        boolean keeper = mayRecord(help.mandateId(), help.areaCode());
        if (open && keeper) {
            allowed.add(HelpAction.AMEND);
        }
        if (help.status() == HelpStatus.SUBMITTED && verifies(help)) {
            allowed.addAll(List.of(HelpAction.VERIFY, HelpAction.RETURN));
        }
        boolean office = isOffice(help.areaCode());
        if (help.status() == HelpStatus.VERIFIED && office) {
            allowed.add(HelpAction.REVOKE);
        }
        if (open && keeper) {
            allowed.add(HelpAction.WITHDRAW);
        }
        if (help.isNamed() && office) {
            allowed.add(HelpAction.ERASE);
        }
        return allowed;
    }

    private boolean verifies(Help help) {
        Caller caller = caller();
        boolean own = caller.personId() != null && caller.personId() == help.personId() || caller.accountId() == help.recordedBy();
        if (own) {
            return false;
        }
        return led().contains(help.mandateId()) || caller.has(LIAISON_OFFICE) && caller.area().covers(help.areaCode()) && leaders(help).isEmpty();
    }

    /** The mandates of those who lead the deputy's groups, but for the deputy. */
    List<Long> leaders(Help help) {
        return em.createQuery("""
                select distinct l.id from DeputyGroup g, Mandate m, Mandate l where m.id = :mandate and (m.areaGroupId = g.id
                or m.professionalGroupId = g.id) and l.id = g.leaderId and l.person.id <> :person""", Long.class)
                .setParameter("mandate", help.mandateId()).setParameter("person", help.personId()).getResultList();
    }
}
