package cn.shuanglian.evaluation.rubric;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The rubrics. Whoever is scored may know by what: they are open to all readers. */
@Stateless
@DenyAll
public class Rubrics {
    @PersistenceContext
    EntityManager em;

    /** Every rubric that may apply in the year; three queries however many there are. */
    @RolesAllowed({READER, SYSTEM})
    public YearRubrics of(int year) {
        Map<EditionItem.Key, List<Rate>> rates = em.createQuery("select r from EditionRate r order by r.manner", EditionRate.class)
                .getResultStream().collect(groupingBy(EditionRate::item, mapping(EditionRate::rate, toList())));
        Map<Long, List<RubricItem>> items = em.createQuery("select i from EditionItem i order by i.place", EditionItem.class)
                .getResultStream().collect(groupingBy(item -> item.key().rubricId(),
                        mapping(item -> item.item(rates.getOrDefault(item.key(), List.of())), toList())));
        return new YearRubrics(em.createQuery("select e from Edition e where e.fromYear <= :year", Edition.class)
                .setParameter("year", year).getResultStream()
                .map(edition -> edition.rubric(items.getOrDefault(edition.id(), List.of()))).toList());
    }
}
