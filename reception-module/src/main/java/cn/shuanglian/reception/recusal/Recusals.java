package cn.shuanglian.reception.recusal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which deputies a body of their own keeps out of a matter: they do not evaluate what it did and earn nothing by it. One's own body is any
 * in which one held a post that day, what belongs to it and what it belongs to in the tree of units. For facades, which have looked before
 * whether their caller sees these deputies and units.
 */
@ApplicationScoped
public class Recusals {
    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;

    /** Those of the mandates whose holders are barred where these units handle the matter; four queries at most, however many. */
    public Set<Long> barred(Collection<Long> mandateIds, Collection<Long> unitIds, LocalDate on) {
        return grounds(mandateIds, unitIds, on).stream().map(Ground::mandate).collect(toSet());
    }

    /** Why each of them is barred: the body as the record of the post names it, and the unit it was taken for. */
    public List<Ground> grounds(Collection<Long> mandateIds, Collection<Long> unitIds, LocalDate on) {
        List<Long> known = unitIds.stream().filter(Objects::nonNull).distinct().toList();
        if (mandateIds.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        List<OwnBody> bodies = bodies(List.copyOf(mandateIds), on);
        return bodies.isEmpty() ? List.of() : matched(bodies, related(known));
    }

    private static List<Ground> matched(List<OwnBody> bodies, List<NamedUnit> units) {
        return bodies.stream().flatMap(body -> units.stream().filter(unit -> unit.isOf(body))
                .map(unit -> new Ground(body.mandate(), unit.handler(), body.organisation()))).distinct().toList();
    }

    /** Where the holders worked that day; the work the mandate shows counts only of those of whom no post is on record. */
    private List<OwnBody> bodies(List<Long> mandateIds, LocalDate on) {
        List<OwnBody> bodies = new ArrayList<>(em.createQuery("""
                select new cn.shuanglian.reception.recusal.OwnBody(m.id, p.organisation, m.areaCode, m.electedBy) from Mandate m, Post p
                where m.id in :ids and p.personId = m.person.id and p.organisation is not null
                and (p.since is null or p.since <= :day) and (p.until is null or p.until >= :day) order by m.id, p.id""", OwnBody.class)
                .setParameter("ids", mandateIds).setParameter("day", on).getResultList());
        bodies.addAll(em.createQuery("""
                select new cn.shuanglian.reception.recusal.OwnBody(m.id, m.workUnit, m.areaCode, m.electedBy) from Mandate m
                where m.id in :ids and m.workUnit is not null
                and not exists (select p.id from Post p where p.personId = m.person.id) order by m.id""", OwnBody.class)
                .setParameter("ids", mandateIds).getResultList());
        return bodies;
    }

    /** The units themselves, those above and those below them, each with the names of the areas it lies in. */
    private List<NamedUnit> related(List<Long> unitIds) {
        List<Object[]> found = em.createQuery("""
                select u.id, r.name, r.areaCode from Unit u, Unit r where u.id in :ids
                and (r.id = u.id or r.path like concat(u.path, '/%') or u.path like concat(r.path, '/%')) order by u.id, r.id""", Object[].class)
                .setParameter("ids", unitIds).getResultList();
        Map<String, List<String>> chains = found.stream().map(row -> (String) row[2]).distinct().collect(toMap(area -> area, Recusals::chain));
        Map<String, String> names = areas.names(chains.values().stream().flatMap(List::stream).distinct().toList());
        return found.stream().map(row -> new NamedUnit((Long) row[0], (String) row[1], (String) row[2],
                chains.get((String) row[2]).stream().map(names::get).filter(Objects::nonNull).toList())).toList();
    }

    /** The codes of an area and all above it, the province first. */
    private static List<String> chain(String area) {
        List<String> upwards = Stream.iterate(new AreaCode(area), Objects::nonNull, AreaCode::parent).map(AreaCode::code).toList();
        List<String> downwards = new ArrayList<>(upwards);
        Collections.reverse(downwards);
        return downwards.subList(1, downwards.size());
    }
}
