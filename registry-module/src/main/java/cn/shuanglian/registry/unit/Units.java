package cn.shuanglian.registry.unit;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.SYSTEM_ADMIN;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The bodies that handle opinions, within the caller's area. */
@Stateless
@DenyAll
public class Units {
    private static final String ROW = """
            select new cn.shuanglian.registry.unit.UnitRow(u.id, u.name, u.kind, u.areaCode, u.parentId,
            (select p.name from Unit p where p.id = u.parentId), u.path, u.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    UnitTree tree;

    /** One page of the units that fit the filter; {@code sort} is one of {@link UnitOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<UnitRow> list(UnitFilter filter, ListRequest request) {
        return query(filter).list(Order.named(UnitOrder.class, request.sort(), UnitOrder.AREA), request);
    }

    /** How many units fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(UnitFilter filter) {
        return query(filter).count();
    }

    /** One unit. @throws NotFound also for a unit outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public UnitRow require(long id) {
        List<UnitRow> found = em.createQuery(ROW + " from Unit u where u.id = :id and u.areaCode like :area", UnitRow.class)
                .setParameter("id", id).setParameter("area", callers.current().area().pattern()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("unit", id);
        }
        return found.get(0);
    }

    /** One unit that may be asked about a matter of this area. @throws NotFound also for one whose area does not cover it */
    @RolesAllowed({READER, SYSTEM})
    public UnitRow requireFor(long id, AreaCode matter) {
        return em.createQuery(ROW + " from Unit u where u.id = :id and u.areaCode in :chain", UnitRow.class).setParameter("id", id)
                .setParameter("chain", chain(matter)).getResultStream().findFirst().orElseThrow(() -> new NotFound("unit", id));
    }

    /**
     * The units that may be asked about a matter of this area: its own and those of every area above it, the nearest first, whatever the
     * caller's area is; at most 5,000.
     */
    @RolesAllowed({READER, SYSTEM})
    public List<UnitRow> forArea(AreaCode matter) {
        return em.createQuery(ROW + " from Unit u where u.areaCode in :chain order by u.areaCode desc, u.name", UnitRow.class)
                .setParameter("chain", chain(matter)).setMaxResults(5000).getResultList();
    }

    /** The units that one of the caller's area can belong to: those of the area and of the areas above it, as a tree; at most 1,000. */
    @RolesAllowed({READER, SYSTEM})
    public List<UnitRow> parents(Long but) {
        AreaCode own = callers.current().area();
        String without = but == null ? "" : require(but).path();
        return em.createQuery(ROW + " from Unit u where u.areaCode like :area or u.areaCode in :chain order by u.path, u.id", UnitRow.class)
                .setParameter("area", own.pattern()).setParameter("chain", chain(own)).setMaxResults(1000).getResultStream()
                .filter(unit -> but == null || !UnitPath.leadsThrough(unit.path(), without)).toList();
    }

    /** The units directly below this one, by name; at most 500. */
    @RolesAllowed({READER, SYSTEM})
    public List<UnitRow> below(long id) {
        return em.createQuery(ROW + " from Unit u where u.parentId = :id and u.areaCode like :area order by u.name, u.id", UnitRow.class)
                .setParameter("id", id).setParameter("area", callers.current().area().pattern()).setMaxResults(500).getResultList();
    }

    /**
     * Makes a unit and tells its key. Refuses a second one of that name in the area with {@code unit.exists} and a parent whose area does not
     * cover its own with {@code unit.parent}.
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long create(@Valid DescribeUnit asked) {
        return tree.create(asked);
    }

    /** Changes a unit as {@link #create} would make it; refuses, with {@code unit.cycle}, to put it below itself. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void amend(long id, long version, @Valid DescribeUnit asked) {
        tree.amend(id, version, asked);
    }

    static List<String> chain(AreaCode matter) {
        return Stream.iterate(matter, Objects::nonNull, AreaCode::parent).map(AreaCode::code).toList();
    }

    /** Names by key, for lists that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select u.id, u.name from Unit u where u.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All units of the caller's area, for a choice and for sheets that name them; at most 5,000. */
    @RolesAllowed({READER, SYSTEM})
    public List<UnitRow> directory() {
        return em.createQuery(ROW + " from Unit u where u.areaCode like :area order by u.areaCode, u.name", UnitRow.class)
                .setParameter("area", callers.current().area().pattern()).setMaxResults(5000).getResultList();
    }

    /** The keys of the units of exactly this name in the area, for whoever opens their accounts. */
    @RolesAllowed(SYSTEM_ADMIN)
    public List<Long> named(AreaCode area, String name) {
        return em.createQuery("select u.id from Unit u where u.areaCode like :scope and u.areaCode like :area and u.name = :name", Long.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("area", area.pattern()).setParameter("name", name)
                .getResultList();
    }

    private KeysetQuery<UnitRow> query(UnitFilter filter) {
        AreaCode scope = callers.current().area();
        return new KeysetQuery<>(em, UnitRow.class, ROW, "from Unit u", "u")
                .where("u.areaCode like :scope", "scope", scope.pattern())
                .whereGiven("u.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("u.kind = :kind", "kind", filter.kind())
                .whereGiven("u.name like :words", "words", Words.anywhere(filter.words()));
    }
}
