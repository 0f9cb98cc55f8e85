package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Receptions, planned and held, as far as the caller sees: the area, or the own station, or those of the own mandates. */
@Stateless
@DenyAll
public class Receptions {
    private static final String ROW = """
            select new cn.shuanglian.reception.session.ReceptionRow(r.id, r.heldOn, r.startMinute, r.endMinute, r.stationId, r.areaCode,
            r.kind, r.status, r.movedFrom, r.visitors, r.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionSight sight;
    @Inject
    ReceptionRows rows;
    @Inject
    ReceptionBook book;
    @Inject
    ReceptionPlanner planner;
    @Inject
    Clock clock;

    /**
     * Plans a reception and returns its key. Refuses an end that is not after the start, a second reception of the station at the same
     * time, a deputy named twice and one who is expected elsewhere at that time. @throws NotFound for a station that is not the caller's
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long open(OpenReception asked) {
        return planner.open(asked);
    }

    /**
     * Records who came, or corrects it, and returns the reception's new version. Refuses a day that is still to come, a deputy named
     * twice or counted elsewhere at that time, to unseat a deputy who heard an opinion there, numbers of people and groups that do not
     * fit each other, and a paper sheet from before the reception or from the future.
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long hold(HoldReception asked) {
        return book.hold(asked);
    }

    /**
     * Keeps a reception that was held locked for a change of what belongs to its record, such as its minutes, and returns its new version.
     * Refuses one that was not held. @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long amend(long id, long version) {
        return book.amend(id, version);
    }

    /**
     * Gives the place of a deputy who is expected at a reception to another one, or to nobody, and returns the reception's new version.
     * Refuses a reception that is over, a deputy who is none on that day or is expected elsewhere, and to leave a reception without any
     * deputy. @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long restaff(long id, long fromDeputy, Long toDeputy, long version) {
        return planner.restaff(id, fromDeputy, toDeputy, version);
    }

    /**
     * Makes those expected at a reception exactly these and returns its new version; nothing changes where they are already. Refuses what
     * {@link #restaff} refuses, save that nobody may be left for the time being. @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long staff(long id, Collection<Long> expected, long version) {
        return planner.staff(id, expected, version);
    }

    /**
     * Moves a reception to another day or time, with everybody who is expected there, and returns its new version; the day it was first
     * planned for is kept. Refuses one that is over, a day gone by, a second reception of the station at the same time, a deputy who is
     * none on that day or is expected elsewhere, and to give no reason. @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long move(long id, LocalDate day, LocalTime start, LocalTime end, String reason, long version) {
        return planner.move(id, day, start, end, reason, version);
    }

    /**
     * Cancels a reception and returns its new version. Refuses one that is over, and to give no reason.
     * @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long cancel(long id, String reason, long version) {
        return planner.cancel(id, reason, version);
    }

    /** One page of the receptions that fit the filter; {@code sort} is one of {@link ReceptionOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<ReceptionRow> list(ReceptionFilter filter, ListRequest request) {
        return query(filter).list(Order.named(ReceptionOrder.class, request.sort(), ReceptionOrder.DATE), request).with(rows::completed);
    }

    /** How many receptions fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(ReceptionFilter filter) {
        return query(filter).count();
    }

    /** How many receptions fit the filter, counted no further than {@code most} + 1. */
    @RolesAllowed({READER, SYSTEM})
    public int countUpTo(ReceptionFilter filter, int most) {
        return query(filter).countUpTo(most);
    }

    /** One reception. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public ReceptionSheet require(long id) {
        Criteria criteria = sight.criteria().add("r.id = :id", "id", id);
        ReceptionRow row = criteria.fill(em.createQuery(ROW + " from Reception r where " + criteria.text(), ReceptionRow.class))
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("reception", id));
        Reception reception = em.find(Reception.class, id);
        return new ReceptionSheet(rows.completed(List.of(row)).get(0), reception.batches(), reception.nobodyCame(), reception.summary(),
                reception.paperOn(), reception.changeReason(), reception.isToCome(LocalDate.now(clock)));
    }

    /** A reception that was held, with those who came. Refuses one that was not held yet. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public HeldReception held(long id) {
        Criteria criteria = sight.criteria().add("r.id = :id", "id", id);
        List<HeldReception> held = held(criteria);
        if (held.isEmpty()) {
            require(id);
            throw new Refused("reception.notHeld", "receptionId");
        }
        return held.get(0);
    }

    /** The same, and nobody corrects who came until the transaction ends; for records that depend on it. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public HeldReception keepHeld(long id) {
        em.createQuery("select r from Reception r where r.id = :id", Reception.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_READ).getResultList();
        return held(id);
    }

    /**
     * Key of the reception a station held on a day, the first one of that day, for callers who know the day but not the key. Refuses a day
     * on which none was held; a station the caller does not see has held none.
     */
    @RolesAllowed({READER, SYSTEM})
    public long heldOn(long stationId, LocalDate on) {
        Criteria criteria = sight.criteria().add("r.stationId = :station", "station", stationId).add("r.heldOn = :on", "on", on)
                .add("r.status = :held", "held", ReceptionStatus.HELD);
        return criteria.fill(em.createQuery("select r.id from Reception r where " + criteria.text() + " order by r.startMinute, r.id", Long.class))
                .setMaxResults(1).getResultStream().findFirst().orElseThrow(() -> new Refused("reception.noneHeld", "reception"));
    }

    /** All receptions of an area that were held in a year, with those who came; three queries however many there are. */
    @RolesAllowed({READER, SYSTEM})
    public List<HeldReception> held(AreaCode area, int year) {
        return held(sight.criteria().add("r.areaCode like :area", "area", area.pattern())
                .add("r.heldOn >= :first", "first", LocalDate.of(year, 1, 1)).add("r.heldOn <= :last", "last", LocalDate.of(year, 12, 31)));
    }

    private List<HeldReception> held(Criteria criteria) {
        criteria.add("r.status = :held", "held", ReceptionStatus.HELD);
        Map<Long, List<Long>> came = new LinkedHashMap<>();
        List<ReceptionRow> found = criteria.fill(em.createQuery(ROW + " from Reception r where " + criteria.text() + " order by r.id",
                ReceptionRow.class)).getResultList();
        found.forEach(row -> came.put(row.id(), new ArrayList<>()));
        String present = "select p.receptionId, p.mandateId from Presence p, Reception r where p.receptionId = r.id and p.attendance = :came and ";
        criteria.fill(em.createQuery(present + criteria.text() + " order by p.id", Object[].class)).setParameter("came", Attendance.CAME)
                .getResultStream().forEach(seat -> came.get((Long) seat[0]).add((Long) seat[1]));
        return found.stream().map(row -> new HeldReception(row.id(), row.date(), row.stationId(), row.area(), came.get(row.id()))).toList();
    }

    private KeysetQuery<ReceptionRow> query(ReceptionFilter filter) {
        Criteria criteria = sight.criteria()
                .given("r.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("r.stationId = :station", "station", filter.stationId())
                .given("exists (select p.id from Presence p where p.receptionId = r.id and p.mandateId = :deputy)", "deputy", filter.deputyId())
                .given("r.kind = :kind", "kind", filter.kind())
                .given("r.status = :status", "status", filter.status())
                .given("r.heldOn >= :from", "from", filter.from())
                .given("r.heldOn <= :to", "to", filter.to());
        return criteria.narrow(new KeysetQuery<>(em, ReceptionRow.class, ROW, "from Reception r", "r"));
    }
}
