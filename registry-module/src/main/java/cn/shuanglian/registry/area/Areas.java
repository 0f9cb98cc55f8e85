package cn.shuanglian.registry.area;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SECURITY_ADMIN;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.SYSTEM_ADMIN;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Position;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Administrative areas. Everyone sees those of their own area and the ones above it, by name. */
@Stateless
@DenyAll
public class Areas {
    private static final String ROW = "select new cn.shuanglian.registry.area.AreaRow(a.code, a.name, a.level, a.parentCode, a.version) from Area a ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    /** The areas of the caller's area in the order of their codes, a page at a time; {@code below} narrows it further. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<AreaRow> list(AreaCode below, ListRequest request) {
        if (request.sort() != null && !request.sort().equals("code") || request.descending() || request.backwards()) {
            throw new Refused("sort.unknown", "sort", String.valueOf(request.sort()));
        }
        AreaCode scope = narrowed(below);
        if (scope == null) {
            return new Listing<>(List.of(), null, null);
        }
        List<AreaRow> rows = em.createQuery(ROW + "where a.code like :scope and a.code > :after order by a.code", AreaRow.class)
                .setParameter("scope", scope.pattern()).setParameter("after", request.from() == null ? "" : request.from().value())
                .setMaxResults(request.limit() + 1).getResultList();
        boolean more = rows.size() > request.limit();
        List<AreaRow> page = more ? rows.subList(0, request.limit()) : rows;
        return new Listing<>(page, null, more ? position(page.get(page.size() - 1)) : null);
    }

    /** How many areas {@link #list} would show on all its pages. */
    @RolesAllowed({READER, SYSTEM})
    public long count(AreaCode below) {
        AreaCode scope = narrowed(below);
        return scope == null ? 0 : em.createQuery("select count(a.code) from Area a where a.code like :scope", Long.class)
                .setParameter("scope", scope.pattern()).getSingleResult();
    }

    /** One area by its code. @throws NotFound also for an area outside the caller's */
    @RolesAllowed({READER, SYSTEM})
    public AreaRow require(String code) {
        if (!AreaCode.isWellFormed(code) || !callers.current().area().covers(code)) {
            throw new NotFound("area", code);
        }
        return em.createQuery(ROW + "where a.code = :code", AreaRow.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("area", code));
    }

    /** Names by code; a code nobody knows is left out. Names of areas are public. */
    @PermitAll
    public Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : em.createQuery(ROW + "where a.code in :codes", AreaRow.class)
                .setParameter("codes", codes).getResultStream().collect(toMap(AreaRow::code, AreaRow::name));
    }

    /** The caller's area and the counties and cities below it, for a choice; townships are left out. */
    @RolesAllowed({READER, SYSTEM_ADMIN, SECURITY_ADMIN, SYSTEM})
    public List<AreaRow> choices() {
        return em.createQuery(ROW + "where a.code like :scope and a.level <> :township order by a.code", AreaRow.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("township", AreaLevel.TOWNSHIP).getResultList();
    }

    /** The area itself and those directly below it, as far as they lie in the caller's, with their places on the map, in the order of their codes. */
    @RolesAllowed({READER, SYSTEM})
    public List<AreaPlace> map(AreaCode above) {
        return em.createQuery("""
                select new cn.shuanglian.registry.area.AreaPlace(a.code, a.name, t.label, t.x, t.y)
                from Area a left join AreaTile t on t.areaCode = a.code
                where (a.code = :above or a.parentCode = :above) and a.code like :scope
                order by a.code""", AreaPlace.class).setParameter("above", above.code()).setParameter("scope", callers.current().area().pattern()).getResultList();
    }

    /** Every known area of the caller's area, for sheets whose rows name one. */
    @RolesAllowed({READER, SYSTEM})
    public AreaScope scope() {
        AreaCode own = callers.current().area();
        return new AreaScope(own, Set.copyOf(em.createQuery("select a.code from Area a where a.code like :scope", String.class)
                .setParameter("scope", own.pattern()).getResultList()));
    }

    private AreaCode narrowed(AreaCode below) {
        Caller caller = callers.current();
        return below == null ? caller.area() : below.within(caller.area());
    }

    private static Position position(AreaRow row) {
        return new Position(row.code(), row.id());
    }
}
