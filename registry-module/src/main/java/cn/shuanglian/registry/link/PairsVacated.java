package cn.shuanglian.registry.link;

import cn.shuanglian.registry.vacancy.OpenDuty;
import cn.shuanglian.registry.vacancy.Vacated;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pairs that a vacant mandate leaves behind; a citizen at the other end is not named. */
@ApplicationScoped
class PairsVacated implements Vacated {
    @PersistenceContext
    EntityManager em;
    @Inject
    LinkSight sight;

    @Override
    public String kind() {
        return "pairs";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        return open("""
                select l.id, m.name, t.name, b.name, l.since from Link l join Mandate m on m.id = l.fromMandateId
                left join Mandate t on t.id = l.toMandateId left join Body b on b.id = l.toBodyId
                where (l.fromMandateId = :one or l.toMandateId = :one)""", " order by l.since, l.id").setParameter("one", mandateId)
                .setMaxResults(200).getResultStream().map(row -> new VacatedDuty((Long) row[0], label(row), (LocalDate) row[4])).toList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (!mandateIds.isEmpty()) {
            open("select l.fromMandateId, l.toMandateId from Link l where (l.fromMandateId in :ids or l.toMandateId in :ids)", "")
                    .setParameter("ids", mandateIds).getResultStream().flatMap(Stream::of).filter(Objects::nonNull)
                    .filter(mandateIds::contains)
                    .forEach(id -> counts.merge((Long) id, 1L, Long::sum));
        }
        return counts;
    }

    @Override
    public OpenDuty open(String mandate) {
        LinkSight.Sight sees = sight.sight();
        Map<String, Object> parameters = new HashMap<>();
        sees.parameters().forEach((name, value) -> parameters.put("pair_" + name, value));
        return new OpenDuty("exists (select l.id from Link l where (l.fromMandateId = " + mandate + " or l.toMandateId = " + mandate
                + ") and l.until is null and " + sees.where().replace(":", ":pair_") + ")", parameters);
    }

    private static String label(Object[] row) {
        return row[1] + " — " + Stream.of(row[2], row[3], "*").filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private TypedQuery<Object[]> open(String select, String order) {
        LinkSight.Sight sees = sight.sight();
        TypedQuery<Object[]> query = em.createQuery(select + " and l.until is null and " + sees.where() + order, Object[].class);
        sees.parameters().forEach(query::setParameter);
        return query;
    }
}
