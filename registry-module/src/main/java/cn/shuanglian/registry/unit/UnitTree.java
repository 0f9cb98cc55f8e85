package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Makes and changes units inside the facade's transaction and keeps them a tree. */
@ApplicationScoped
class UnitTree {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Journal journal;

    long create(DescribeUnit asked) {
        String area = areas.require(asked.area()).code();
        String name = asked.name().strip();
        notTaken(area, name);
        Unit unit = new Unit(name, asked.kind(), area);
        Unit parent = asked.parent() == null ? null : parent(asked.parent(), area);
        unit.below(parent);
        notTooDeep(unit.path(), 0);
        em.persist(unit);
        journal.enter(Deed.done("UNIT_CREATED", "unit", unit.id(), area, asked.kind() + " " + name));
        return unit.id();
    }

    void amend(long id, long version, DescribeUnit asked) {
        Unit unit = locked(id);
        Stale.unless(version, unit.version());
        String area = areas.require(asked.area()).code();
        String name = asked.name().strip();
        if (!unit.name().equals(name) || !unit.areaCode().equals(area)) {
            notTaken(area, name, id);
        }
        Unit parent = asked.parent() == null ? null : parent(asked.parent(), area);
        boolean moved = !Objects.equals(unit.parentId(), asked.parent()) || !unit.areaCode().equals(area);
        unit.become(name, asked.kind(), area);
        if (moved) {
            place(unit, parent);
        }
        journal.enter(Deed.done("UNIT_AMENDED", "unit", id, area, asked.kind() + " " + name + (parent == null ? "" : " < " + parent.name())));
    }

    /** Puts the unit and all that lies below it in its new place. */
    void place(Unit unit, Unit parent) {
        if (parent != null && UnitPath.leadsThrough(parent.path(), unit.path())) {
            throw new Refused("unit.cycle", "parent", parent.name());
        }
        String before = unit.path();
        List<Unit> below = em.createQuery("select u from Unit u where u.path like :below", Unit.class).setParameter("below", before + "/%")
                .getResultList();
        int deepest = below.stream().mapToInt(each -> UnitPath.depth(each.path())).max().orElse(UnitPath.depth(before));
        int levels = deepest - UnitPath.depth(before);
        if (below.stream().anyMatch(each -> !new AreaCode(unit.areaCode()).covers(each.areaCode()))) {
            throw new Refused("unit.areaOfBelow", "area");
        }
        unit.below(parent);
        notTooDeep(unit.path(), levels);
        below.forEach(each -> each.follow(before, unit.path()));
    }

    /** A unit belongs to one of its own area or of an area above, which may lie above the caller's. */
    private Unit parent(long id, String area) {
        Unit parent = em.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (parent == null || !new AreaCode(parent.areaCode()).covers(area)) {
            throw new Refused("unit.parent", "parent");
        }
        return parent;
    }

    private Unit locked(long id) {
        return em.createQuery("select u from Unit u where u.id = :id and u.areaCode like :scope", Unit.class).setParameter("id", id)
                .setParameter("scope", callers.current().area().pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("unit", id));
    }

    private void notTaken(String area, String name, long... but) {
        List<Long> named = em.createQuery("select u.id from Unit u where u.areaCode = :area and u.name = :name", Long.class)
                .setParameter("area", area).setParameter("name", name).getResultList();
        if (named.stream().anyMatch(found -> but.length == 0 || found != but[0])) {
            throw new Refused("unit.exists", "name", name);
        }
    }

    private static void notTooDeep(String path, int below) {
        if (UnitPath.depth(path) + below > UnitPath.DEEPEST) {
            throw new Refused("unit.tooDeep", "parent", UnitPath.DEEPEST);
        }
    }
}
