package cn.shuanglian.reception.opinion;

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

/** Open opinions that the deputy of a mandate sees to. */
@ApplicationScoped
class VacatedOpinions implements Vacated {
    private static final String OPEN = "from Opinion o where o.areaCode like :scope and o.status <> :closed and ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    @Override
    public String kind() {
        return "opinions";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        return em.createQuery("select new cn.shuanglian.registry.vacancy.VacatedDuty(o.id, concat(o.number, ' ', o.title), o.heardOn) " + OPEN
                + "o.followedBy = :mandate order by o.heardOn, o.id", VacatedDuty.class).setParameter("scope", scope())
                .setParameter("closed", OpinionStatus.CLOSED).setParameter("mandate", mandateId).setMaxResults(200).getResultList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        return em.createQuery("select o.followedBy, count(o.id) " + OPEN + "o.followedBy in :mandates group by o.followedBy", Object[].class)
                .setParameter("scope", scope()).setParameter("closed", OpinionStatus.CLOSED).setParameter("mandates", mandateIds)
                .getResultStream().collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty("exists (select o.id from Opinion o where o.followedBy = " + mandate
                + " and o.areaCode like :opinionScope and o.status <> :opinionClosed)",
                Map.of("opinionScope", scope(), "opinionClosed", OpinionStatus.CLOSED));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
