package cn.shuanglian.registry.group;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
import java.util.Set;
import java.util.stream.Stream;

/** Groups that a vacant mandate still leads, or whose liaison it heads; a group of which it is both counts once. */
@ApplicationScoped
class VacantGroups implements Vacated {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        return em.createQuery("select g.id, g.name from DeputyGroup g where g.areaCode like :scope and (g.leaderId = :mandate"
                        + " or g.liaisonHeadId = :mandate) order by g.name, g.id", Object[].class).setParameter("scope", scope())
                .setParameter("mandate", mandateId).setMaxResults(200).getResultStream()
                .map(row -> new VacatedDuty((Long) row[0], (String) row[1], null)).toList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        Set<Long> asked = Set.copyOf(mandateIds);
        return asked.isEmpty() ? Map.of() : em.createQuery("select g.leaderId, g.liaisonHeadId from DeputyGroup g where g.areaCode like :scope"
                        + " and (g.leaderId in :mandates or g.liaisonHeadId in :mandates)", Object[].class).setParameter("scope", scope())
                .setParameter("mandates", asked).getResultStream()
                .flatMap(row -> Stream.of((Long) row[0], (Long) row[1]).distinct()).filter(id -> id != null && asked.contains(id))
                .collect(groupingBy(id -> id, counting()));
    }

    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty("exists (select g.id from DeputyGroup g where g.areaCode like :groupScope and (g.leaderId = " + mandate
                + " or g.liaisonHeadId = " + mandate + "))", Map.of("groupScope", scope()));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
