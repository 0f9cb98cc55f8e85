package cn.shuanglian.registry.body;

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

/** Seats that a vacant mandate still holds; each is told by the key of its body, where it is ended. */
@ApplicationScoped
class VacantSeats implements Vacated {
    private static final String HELD = " from Seat s, Body b where b.id = s.bodyId and s.until is null and b.areaCode like :scope and s.mandateId ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    @Override
    public String kind() {
        return "posts";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        return em.createQuery("select new cn.shuanglian.registry.vacancy.VacatedDuty(b.id, b.name, s.since)" + HELD
                + "= :mandate order by s.since, s.id", VacatedDuty.class).setParameter("scope", scope()).setParameter("mandate", mandateId)
                .setMaxResults(200).getResultList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        return mandateIds.isEmpty() ? Map.of() : em.createQuery("select s.mandateId, count(s.id)" + HELD + "in :mandates group by s.mandateId",
                        Object[].class).setParameter("scope", scope()).setParameter("mandates", mandateIds).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty("exists (select s.id from Seat s, Body b where b.id = s.bodyId and s.until is null and b.areaCode like :seatScope"
                + " and s.mandateId = " + mandate + ")", Map.of("seatScope", scope()));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
