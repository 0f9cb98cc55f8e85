package cn.shuanglian.reception.urge;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In whose name the caller may urge about a suggestion: an office of its area, else those who make it. */
@Dependent
class UrgeRight {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    /** @return null for somebody who may not */
    UrgeLevel level(long suggestion, String area) {
        Caller caller = callers.current();
        if (caller.area().covers(area)) {
            if (caller.has(DIRECTORS)) {
                return UrgeLevel.DIRECTORS;
            }
            if (caller.has(LIAISON_OFFICE)) {
                return UrgeLevel.OFFICE;
            }
            if (caller.has(GOVERNMENT_OFFICE)) {
                return UrgeLevel.GOVERNMENT;
            }
        }
        return makes(caller, suggestion) ? UrgeLevel.DEPUTY : null;
    }

    private boolean makes(Caller caller, long suggestion) {
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        List<Long> own = deputy && caller.personId() != null ? deputies.mandatesOf(caller.personId()) : List.of();
        return !own.isEmpty() && em.createQuery("""
                select count(s.id) from Suggestion s where s.id = :id and (s.moverId in :own or exists (select c.id from Seconding c
                where c.suggestionId = s.id and c.mandateId in :own and c.state = :confirmed))""", Long.class).setParameter("id", suggestion)
                .setParameter("own", own).setParameter("confirmed", SecondingState.CONFIRMED).getSingleResult() > 0;
    }
}
