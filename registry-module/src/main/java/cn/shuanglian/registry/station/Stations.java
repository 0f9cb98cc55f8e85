package cn.shuanglian.registry.station;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The contact stations within the caller's area. */
@Stateless
@DenyAll
public class Stations {
    private static final String ROW = """
            select new cn.shuanglian.registry.station.StationRow(s.id, s.name, s.kind, s.areaCode, s.host, s.foundedOn, s.fundingPerYear,
            s.address, s.openingHours, s.officer, s.photoId, s.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    /** One page of the stations that fit the filter; {@code sort} is one of {@link StationOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<StationRow> list(StationFilter filter, ListRequest request) {
        return query(filter).list(Order.named(StationOrder.class, request.sort(), StationOrder.AREA), request);
    }

    /** How many stations fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(StationFilter filter) {
        return query(filter).count();
    }

    /** How many stations of each kind fit the filter, whatever kind it asks for; kinds of which there are none are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<StationKind, Long> countByKind(StationFilter filter) {
        return query(filter.ofAnyKind()).countBy("s.kind", StationKind.class);
    }

    /** How many stations of which kind there are in each area of the caller's area and the given one; areas without any are left out. */
    @RolesAllowed({READER, SYSTEM})
    public List<StationCount> counts(AreaCode area) {
        return em.createQuery("""
                select new cn.shuanglian.registry.station.StationCount(s.areaCode, s.kind, count(s.id), sum(s.fundingPerYear))
                from Station s where s.areaCode like :scope and s.areaCode like :area group by s.areaCode, s.kind""", StationCount.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("area", area.pattern()).getResultList();
    }

    /** One station. @throws NotFound also for a station outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public StationRow require(long id) {
        List<StationRow> found = em.createQuery(ROW + " from Station s where s.id = :id and s.areaCode like :area", StationRow.class)
                .setParameter("id", id).setParameter("area", callers.current().area().pattern()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("station", id);
        }
        return found.get(0);
    }

    /** Names by key of those within the caller's area, for keys that an address brings; all others are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> ownNames(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select s.id, s.name from Station s where s.id in :ids and s.areaCode like :area", Object[].class)
                .setParameter("ids", ids).setParameter("area", callers.current().area().pattern()).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Names by key, for lists that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select s.id, s.name from Station s where s.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All stations of the caller's area, for a choice and for sheets that name them; at most 20,000. */
    @RolesAllowed({READER, SYSTEM})
    public List<StationRow> directory() {
        return em.createQuery(ROW + " from Station s where s.areaCode like :area order by s.areaCode, s.name", StationRow.class)
                .setParameter("area", callers.current().area().pattern()).setMaxResults(20_000).getResultList();
    }

    /** The keys of the stations of exactly this name in the area, for whoever opens their accounts. */
    @RolesAllowed(SYSTEM_ADMIN)
    public List<Long> named(AreaCode area, String name) {
        return em.createQuery("select s.id from Station s where s.areaCode like :scope and s.areaCode like :area and s.name = :name", Long.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("area", area.pattern()).setParameter("name", name)
                .getResultList();
    }

    private KeysetQuery<StationRow> query(StationFilter filter) {
        KeysetQuery<StationRow> query = new KeysetQuery<>(em, StationRow.class, ROW, "from Station s", "s")
                .where("s.areaCode like :scope", "scope", callers.current().area().pattern())
                .whereGiven("s.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("s.kind = :kind", "kind", filter.kind())
                .whereGiven("s.name like :words", "words", Words.anywhere(filter.words()));
        if (filter.photo() != null) {
            query.where(filter.photo() ? "s.photoId is not null" : "s.photoId is null");
        }
        if (filter.among() == null) {
            return query;
        }
        return filter.among().isEmpty() ? query.where("1 = 0") : query.where("s.id in :among", "among", filter.among());
    }
}
