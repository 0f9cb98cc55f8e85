package cn.shuanglian.registry.account;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.vacancy.OpenDuty;
import cn.shuanglian.registry.vacancy.Vacated;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Accounts of people who hold no mandate any more; a suspended one is still held. The system administrator shuts them. */
@ApplicationScoped
class VacatedAccounts implements Vacated {
    private static final String LEFT = """
            from Account a, Mandate m where a.personId = m.person.id and a.disabled = false and a.areaCode like :scope
            and not exists (select o.id from Mandate o where o.person = m.person and o.until is null)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        return em.createQuery("select new cn.shuanglian.registry.vacancy.VacatedDuty(a.id, a.login, m.until) " + LEFT
                + " and m.id = :mandate order by a.login", VacatedDuty.class).setParameter("scope", scope()).setParameter("mandate", mandateId)
                .setMaxResults(200).getResultList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        return em.createQuery("select m.id, count(a.id) " + LEFT + " and m.id in :mandates group by m.id", Object[].class)
                .setParameter("scope", scope()).setParameter("mandates", mandateIds).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty("""
                exists (select a.id from Account a, Mandate v where v.id = %s and a.personId = v.person.id and a.disabled = false
                and a.areaCode like :accountScope and not exists (select w.id from Mandate w where w.person = v.person and w.until is null))"""
                .formatted(mandate), Map.of("accountScope", scope()));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
