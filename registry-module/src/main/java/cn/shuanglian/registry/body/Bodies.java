package cn.shuanglian.registry.body;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The bodies of the congresses within the caller's area and the seats in them, which are the record of who sits where since when. */
@Stateless
@DenyAll
public class Bodies {
    private static final String ROW = """
            select new cn.shuanglian.registry.body.BodyRow(b.id, b.kind, b.name, b.areaCode,
            (select max(s.name) from Seat s where s.bodyId = b.id and s.until is null
              and s.post in (cn.shuanglian.registry.body.SeatPost.DIRECTOR, cn.shuanglian.registry.body.SeatPost.HEAD)),
            (select count(s.id) from Seat s where s.bodyId = b.id and s.until is null),
            (select count(m.id) from Mandate m, Area a where a.code = b.areaCode and m.areaCode = a.code and m.level = a.level
              and m.delegation = b.name and m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE
              and b.kind = cn.shuanglian.registry.body.BodyKind.DELEGATION), b.version)""";
    private static final String SEAT = """
            select new cn.shuanglian.registry.body.SeatRow(s.id, s.bodyId, s.post, s.mandateId, s.name, s.since, s.until)
            from Seat s, Body b where b.id = s.bodyId and b.areaCode like :scope""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Seating seating;
    @Inject
    Journal journal;

    /** One page of the bodies that fit the filter; {@code sort} is one of {@link BodyOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<BodyRow> list(BodyFilter filter, ListRequest request) {
        return query(filter).list(Order.named(BodyOrder.class, request.sort(), BodyOrder.AREA), request);
    }

    /** How many bodies fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(BodyFilter filter) {
        return query(filter).count();
    }

    /** One body. @throws NotFound also for a body outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public BodyRow require(long id) {
        return em.createQuery(ROW + " from Body b where b.id = :id and b.areaCode like :scope", BodyRow.class).setParameter("id", id)
                .setParameter("scope", scope()).getResultStream().findFirst().orElseThrow(() -> new NotFound("body", id));
    }

    /** Names by key, for lists that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select b.id, b.name from Body b where b.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The seats of a body: those held now by their posts, then earlier ones, the latest first; at most 1,000. */
    @RolesAllowed({READER, SYSTEM})
    public List<SeatRow> seats(long bodyId) {
        return em.createQuery(SEAT + " and b.id = :body order by case when s.until is null then 0 else 1 end, s.until desc, s.since, s.name",
                        SeatRow.class).setParameter("scope", scope()).setParameter("body", bodyId).setMaxResults(1000).getResultStream()
                .sorted(SeatRow.NOW_BY_POST).toList();
    }

    /** The seats a mandate holds and held, those of now first. */
    @RolesAllowed({READER, SYSTEM})
    public List<SeatRow> ofDeputy(long mandate) {
        return em.createQuery(SEAT + " and s.mandateId = :mandate order by case when s.until is null then 0 else 1 end, s.since desc, s.id",
                SeatRow.class).setParameter("scope", scope()).setParameter("mandate", mandate).getResultList();
    }

    /** The active deputies of the body's congress who may be given a seat, of a delegation its own ones; by name, at most 1,500. */
    @RolesAllowed({READER, SYSTEM})
    public List<Candidate> candidates(long bodyId) {
        return em.createQuery("""
                select new cn.shuanglian.registry.body.Candidate(m.id, m.name, m.electedBy) from Mandate m, Area a, Body b
                where b.id = :body and b.areaCode like :scope and a.code = b.areaCode and m.areaCode = a.code and m.level = a.level
                and m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE
                and (b.kind <> cn.shuanglian.registry.body.BodyKind.DELEGATION or m.delegation = b.name)
                order by m.name, m.id""", Candidate.class)
                .setParameter("body", bodyId).setParameter("scope", scope()).setMaxResults(1500).getResultList();
    }

    /** Who sits in the standing committee of exactly this area now, by name. */
    @RolesAllowed({READER, SYSTEM})
    public List<SeatRow> standingCommittee(AreaCode area) {
        return em.createQuery(SEAT + " and b.areaCode = :area and b.kind = :kind and s.until is null and s.mandateId is not null"
                + " order by s.name, s.id", SeatRow.class).setParameter("scope", scope()).setParameter("area", area.code())
                .setParameter("kind", BodyKind.STANDING_COMMITTEE).getResultList();
    }

    /**
     * The mandates that make up the directors' meeting of exactly this area now (主任会议, 组织法 art. 54): director, deputy directors and, not
     * in counties, the secretary-general; the director first. Empty for an area outside the caller's.
     */
    @RolesAllowed({READER, SYSTEM})
    public List<Long> directorsMeeting(AreaCode area) {
        return standingCommittee(area).stream().filter(seat -> SeatPost.OF_DIRECTORS_MEETING.contains(seat.post()))
                .sorted(SeatRow.NOW_BY_POST).map(SeatRow::mandate).toList();
    }

    /** The bodies of one kind in exactly this area, for a choice; by name, at most 200. */
    @RolesAllowed({READER, SYSTEM})
    public List<BodyRow> ofKind(BodyKind kind, AreaCode area) {
        return em.createQuery(ROW + " from Body b where b.kind = :kind and b.areaCode = :area and b.areaCode like :scope order by b.name, b.id",
                        BodyRow.class).setParameter("kind", kind).setParameter("area", area.code()).setParameter("scope", scope())
                .setMaxResults(200).getResultList();
    }

    /**
     * Makes a body and tells its key. Refuses a kind that this level does not have with {@code body.kind} and a second body of that name
     * in the area with {@code body.exists}.
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long create(@Valid CreateBody asked) {
        AreaCode area = new AreaCode(areas.require(asked.area()).code());
        if (!new SeatRules(asked.kind(), area.level()).isPossible()) {
            throw new Refused("body.kind", "kind");
        }
        String name = asked.name().strip();
        if (!named(area.code(), name).isEmpty()) {
            throw new Refused("body.exists", "name", name);
        }
        if (asked.kind() == BodyKind.STANDING_COMMITTEE) {
            refuseSecondCommittee(area);
        }
        Body body = new Body(asked.kind(), name, area.code());
        em.persist(body);
        journal.enter(Deed.done("BODY_CREATED", "body", body.id(), body.areaCode(), body.kind() + " " + name));
        return body.id();
    }

    /**
     * Gives a seat and tells its key. Refuses a post the body has not, a holder who is no deputy of its congress, a second director, head or
     * secretary-general, a second seat for the same deputy and a day to come; {@link SeatGiven} lets others refuse it, too (组织法 art. 47).
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long give(@Valid GiveSeat asked) {
        return seating.give(asked);
    }

    /** Ends a seat. Refuses a day before the seat began, or one to come, and a seat that is ended. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void end(@Valid EndSeat asked) {
        seating.end(asked);
    }

    /** The area's row is held for the moment, so that of two who make one at once the second is refused. */
    private void refuseSecondCommittee(AreaCode area) {
        em.createQuery("select a from Area a where a.code = :code", Object.class).setParameter("code", area.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        em.createQuery("select b.name from Body b where b.kind = :kind and b.areaCode = :area", String.class)
                .setParameter("kind", BodyKind.STANDING_COMMITTEE).setParameter("area", area.code()).getResultStream().findFirst()
                .ifPresent(other -> {
                    throw new Refused("body.secondCommittee", "kind", other);
                });
    }

    private List<Long> named(String area, String name) {
        return em.createQuery("select b.id from Body b where b.areaCode = :area and b.name = :name", Long.class).setParameter("area", area)
                .setParameter("name", name).getResultList();
    }

    private KeysetQuery<BodyRow> query(BodyFilter filter) {
        return new KeysetQuery<>(em, BodyRow.class, ROW, "from Body b", "b")
                .where("b.areaCode like :scope", "scope", scope())
                .whereGiven("b.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("b.kind = :kind", "kind", filter.kind())
                .whereGiven("b.name like :words", "words", Words.anywhere(filter.words()));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
