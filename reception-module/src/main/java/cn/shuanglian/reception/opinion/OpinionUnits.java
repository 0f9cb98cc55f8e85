package cn.shuanglian.reception.opinion;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The units that work on an opinion: the lead unit and those that help it. */
@Dependent
class OpinionUnits {
    static final int MOST = 10;

    @PersistenceContext
    EntityManager em;
    @Inject
    Units units;

    List<OpinionUnit> of(long opinionId) {
        return em.createQuery("select w from OpinionUnit w where w.opinionId = :id order by w.id", OpinionUnit.class)
                .setParameter("id", opinionId).getResultList();
    }

    /** Keys of the units that help. */
    List<Long> helping(Opinion opinion) {
        return of(opinion.id()).stream().map(OpinionUnit::unitId).filter(unit -> !unit.equals(opinion.leadUnitId())).toList();
    }

    /** Those whose turn it is, the lead unit first. Refuses one named twice, too many, and one that is not responsible for the area. */
    void set(Opinion opinion, Long leadUnit, List<Long> coUnits) {
        if (coUnits.size() > MOST) {
            throw new Refused("opinion.tooManyCoUnits", "coUnits", MOST);
        }
        Set<Long> helping = new LinkedHashSet<>(coUnits);
        if (helping.size() < coUnits.size() || helping.contains(leadUnit)) {
            throw new Refused("opinion.unitTwice", "coUnits");
        }
        requireAll(List.of(leadUnit), opinion, "leadUnit");
        requireAll(helping, opinion, "coUnits");
        clear(opinion);
        List<Long> working = new ArrayList<>(List.of(leadUnit));
        working.addAll(helping);
        working.forEach(unit -> em.persist(new OpinionUnit(opinion.id(), unit)));
    }

    /** Nobody works on it any more; what helping units said stays with the earlier answers. */
    void clear(Opinion opinion) {
        of(opinion.id()).stream().filter(unit -> unit.reply() != null).forEach(unit -> em.persist(OpinionAnswer.contributed(opinion.id(), unit)));
        em.createQuery("delete from OpinionUnit w where w.opinionId = :id").setParameter("id", opinion.id()).executeUpdate();
    }

    /** Refuses a unit that is not responsible for the opinion's area, at that field. */
    void requireAll(Collection<Long> asked, Opinion opinion, String field) {
        for (Long unit : asked) {
            try {
                units.requireFor(unit, new AreaCode(opinion.areaCode()));
            } catch (NotFound e) {
                throw new Refused("unit.unknown", field);
            }
        }
    }

    /** The unit's own entry, or nothing for one that does not work on it. */
    Map<Long, OpinionUnit> byUnit(Opinion opinion) {
        return of(opinion.id()).stream().collect(toMap(OpinionUnit::unitId, Function.identity()));
    }

    /** Those of the units that are this one or stand above it. */
    List<Long> above(long unit, Collection<Long> asked) {
        return em.createQuery("select r.id from Unit u, Unit r where u.id = :unit and r.id in :asked and (r.id = u.id or u.path like concat(r.path, '/%'))",
                Long.class).setParameter("unit", unit).setParameter("asked", asked).getResultList();
    }
}
