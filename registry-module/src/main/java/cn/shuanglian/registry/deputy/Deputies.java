package cn.shuanglian.registry.deputy;

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
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deputies within the caller's area; each row is one mandate, so a person with two mandates has two (S19). */
@Stateless
@DenyAll
public class Deputies {
    private static final String ROW = """
            select new cn.shuanglian.registry.deputy.DeputyRow(m.id, m.person.id, m.name, m.level, m.congress, m.areaCode, m.electedBy,
            m.delegation, m.stationId, m.leadingCadre, m.rankCode, m.workUnit, m.post, m.standingCommitteePost, m.reElected, m.byElected,
            m.certificateNumber, m.status, m.since, m.until, m.areaGroupId, m.professionalGroupId, m.version)""";
    private static final String REF = """
            select new cn.shuanglian.registry.deputy.DeputyRef(m.id, m.person.id, m.name, m.level, m.areaCode, m.stationId, m.leadingCadre)
            from Mandate m where m.areaCode like :area""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    CadreKeeper keeper;

    /** One page of the deputies that fit the filter; {@code sort} is one of {@link DeputyOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DeputyRow> list(DeputyFilter filter, ListRequest request) {
        return query(filter).list(Order.named(DeputyOrder.class, request.sort(), DeputyOrder.AREA), request).mapped(this::shown);
    }

    /** The same list narrowed to these mandates, for a caller who may see no others. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DeputyRow> listAmong(Collection<Long> ids, DeputyFilter filter, ListRequest request) {
        return ids.isEmpty() ? new Listing<>(List.of(), null, null) : query(filter).where("m.id in :among", "among", ids)
                .list(Order.named(DeputyOrder.class, request.sort(), DeputyOrder.AREA), request).mapped(this::shown);
    }

    /** How many of these mandates fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long countAmong(Collection<Long> ids, DeputyFilter filter) {
        return ids.isEmpty() ? 0 : query(filter).where("m.id in :among", "among", ids).count();
    }

    /** How many deputies fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(DeputyFilter filter) {
        return query(filter).count();
    }

    /** One mandate. @throws NotFound also for one outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public DeputyRow find(long id) {
        return shown(only(em.createQuery(ROW + " from Mandate m where m.areaCode like :area and m.id = :id", DeputyRow.class)
                .setParameter("area", scope()).setParameter("id", id).getResultList(), id));
    }

    /** One mandate, for records that refer to it. @throws NotFound also for one outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public DeputyRef require(long id) {
        return only(em.createQuery(REF + " and m.id = :id", DeputyRef.class).setParameter("area", scope()).setParameter("id", id)
                .getResultList(), id);
    }

    /** These mandates as far as they lie within the caller's area, for records that refer to them. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRef> among(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(REF + " and m.id in :ids", DeputyRef.class).setParameter("area", scope())
                .setParameter("ids", ids).getResultList();
    }

    /**
     * Keeps these people's rows locked until the transaction ends, so that nobody else decides at the same time where they are expected.
     * Locked in the order of their keys, so that two who lock the same people do not wait for each other for ever.
     */
    @RolesAllowed({READER, SYSTEM})
    public void lockPersons(Collection<Long> personIds) {
        if (!personIds.isEmpty()) {
            em.createQuery("select p from Person p where p.id in :ids order by p.id", Person.class).setParameter("ids", personIds)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
    }

    /** Names by key of those within the caller's area, for keys that an address brings; all others are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> ownNames(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select m.id, m.name from Mandate m where m.id in :ids and m.areaCode like :area", Object[].class)
                .setParameter("ids", ids).setParameter("area", callers.current().area().pattern()).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Names by key, for lists that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select m.id, m.name from Mandate m where m.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All mandates of the caller's area, for sheets that name deputies. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRef> directory() {
        return em.createQuery(REF, DeputyRef.class).setParameter("area", scope()).getResultList();
    }

    /** The active deputies who receive at the station, by name; at most 500. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRef> ofStation(long stationId) {
        return em.createQuery(REF + " and m.stationId = :station and m.status = :active order by m.name, m.id", DeputyRef.class)
                .setParameter("area", scope()).setParameter("station", stationId).setParameter("active", MandateStatus.ACTIVE)
                .setMaxResults(500).getResultList();
    }

    /** Who belonged to the group on that day, by name. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRef> inGroupOn(long groupId, LocalDate day) {
        return placedOn(List.of(PlacementKind.AREA_GROUP, PlacementKind.PROFESSIONAL_GROUP), groupId, day);
    }

    /** Who received at the station on that day, by name. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRef> atStationOn(long stationId, LocalDate day) {
        return placedOn(List.of(PlacementKind.STATION), stationId, day);
    }

    /** Where the deputy belongs and belonged, the latest first; nothing for a mandate outside the caller's area. */
    @RolesAllowed({READER, SYSTEM})
    public List<PlacementRow> placements(long id) {
        return em.createQuery("""
                select new cn.shuanglian.registry.deputy.PlacementRow(p.kind, p.placeId, p.since, p.until) from Placement p, Mandate m
                where p.mandateId = m.id and m.id = :id and m.areaCode like :area order by p.since desc, p.kind""", PlacementRow.class)
                .setParameter("id", id).setParameter("area", scope()).getResultList();
    }

    /** Which of these mandates' holders were leading cadres on that day: posts and exceptions tell, not what the mandates say now. */
    @RolesAllowed({READER, SYSTEM})
    public Set<Long> wereLeadingCadres(Collection<Long> mandateIds, LocalDate on) {
        return keeper.on(on, mandateIds, scope());
    }

    private List<DeputyRef> placedOn(List<PlacementKind> kinds, long placeId, LocalDate day) {
        return em.createQuery(REF + """
                 and m.since <= :day and (m.until is null or m.until >= :day) and exists (select p.since from Placement p
                where p.mandateId = m.id and p.kind in :kinds and p.placeId = :place and p.since <= :day
                and (p.until is null or p.until >= :day)) order by m.name, m.id""", DeputyRef.class).setParameter("area", scope())
                .setParameter("kinds", kinds).setParameter("place", placeId).setParameter("day", day).getResultList();
    }

    /** The mandates a person holds within the caller's area, the latest first. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeputyRow> ofPerson(long personId) {
        return em.createQuery(ROW + " from Mandate m where m.areaCode like :area and m.person.id = :person order by m.since desc, m.id desc",
                DeputyRow.class).setParameter("area", scope()).setParameter("person", personId).getResultStream().map(this::shown).toList();
    }

    /** The keys of the people of exactly this name with a mandate in the area, for whoever opens their accounts. */
    @RolesAllowed(SYSTEM_ADMIN)
    public List<Long> peopleNamed(AreaCode area, String name) {
        return em.createQuery("select distinct m.person.id from Mandate m where m.areaCode like :scope and m.areaCode like :area and m.name = :name",
                        Long.class).setParameter("scope", scope()).setParameter("area", area.pattern()).setParameter("name", name).getResultList();
    }

    /** The keys of all mandates a person holds, wherever they are. */
    @RolesAllowed({READER, SYSTEM})
    public List<Long> mandatesOf(long personId) {
        return em.createQuery("select m.id from Mandate m where m.person.id = :person", Long.class).setParameter("person", personId)
                .getResultList();
    }

    /** The keys of all who belong to a group this person leads. */
    @RolesAllowed({READER, SYSTEM})
    public List<Long> ledBy(long personId) {
        return em.createQuery("""
                select m.id from Mandate m, DeputyGroup g, Mandate leader where leader.person.id = :person and g.leaderId = leader.id
                and (m.areaGroupId = g.id or m.professionalGroupId = g.id)""", Long.class).setParameter("person", personId).getResultList();
    }

    private KeysetQuery<DeputyRow> query(DeputyFilter filter) {
        return new DeputyCriteria(scope(), filter, Set.of()).narrow(new KeysetQuery<>(em, DeputyRow.class, ROW, "from Mandate m", "m"));
    }

    /** The number on the certificate is nobody's but the offices'. */
    private DeputyRow shown(DeputyRow row) {
        return row.certificateNumber() == null || Offices.has(callers.current()) ? row : row.withoutCertificate();
    }

    private static <T> T only(List<T> found, long id) {
        if (found.isEmpty()) {
            throw new NotFound("deputy", id);
        }
        return found.get(0);
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
