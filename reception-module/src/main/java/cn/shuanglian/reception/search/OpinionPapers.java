package cn.shuanglian.reception.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what is written into the index: two queries for any number of opinions. */
@Dependent
class OpinionPapers {
    private static final String BY_THE_CLOCK = "/* by the clock */";

    @PersistenceContext
    EntityManager em;

    /** Those of the opinions that are there. */
    List<IndexedOpinion> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Long>> units = em.createQuery("select w.opinionId, w.unitId from OpinionUnit w where w.opinionId in :ids", Object[].class)
                .setParameter("ids", ids).setHint("eclipselink.sql.hint", BY_THE_CLOCK).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toList())));
        return em.createQuery("""
                select o.id, o.number, o.heardOn, o.areaCode, o.stationId, o.mandateId, o.followedBy, o.category, o.title, o.text,
                o.circumstances.place, o.route, o.status, o.result, o.circumstances.source from Opinion o where o.id in :ids""", Object[].class)
                .setParameter("ids", ids).setHint("eclipselink.sql.hint", BY_THE_CLOCK).getResultStream()
                .map(row -> paper(row, units.getOrDefault((Long) row[0], List.of()))).toList();
    }

    private static IndexedOpinion paper(Object[] row, List<Long> units) {
        List<Long> mandates = Stream.of(row[5], row[6]).filter(Objects::nonNull).map(Long.class::cast).distinct().toList();
        return new IndexedOpinion((Long) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (Long) row[4], units, mandates,
                (String) row[7], (String) row[8], (String) row[9], row[10] == null ? "" : (String) row[10], name(row[11]), name(row[12]), name(row[13]),
                name(row[14]));
    }

    private static String name(Object word) {
        return word == null ? "" : ((Enum<?>) word).name();
    }
}
