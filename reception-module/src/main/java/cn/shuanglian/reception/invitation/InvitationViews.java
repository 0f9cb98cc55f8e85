package cn.shuanglian.reception.invitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads invitations with their names: four queries for however many rows. */
@Dependent
class InvitationViews {
    static final List<ReceptionStatus> TO_COME = List.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED);
    private static final int SHOWN = 200;
    private static final String ROW = """
            select new cn.shuanglian.reception.invitation.InvitationRow(i.id, r.id, r.heldOn, r.startMinute, r.endMinute, r.stationId, i.areaCode,
            r.kind, r.status, i.mandateId, i.state, i.reason, i.swapMandateId, i.swapReceptionId, o.heldOn, o.stationId, i.sentAt, i.answeredAt,
            r.places, i.version)""";
    private static final String FROM = "from Invitation i join Reception r on r.id = i.receptionId left join Reception o on o.id = i.swapReceptionId";

    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationSight sight;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;

    KeysetQuery<InvitationRow> query(InvitationFilter filter) {
        Criteria criteria = sight.criteria()
                .given("i.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("r.stationId = :station", "station", filter.stationId())
                .given("i.mandateId = :deputy", "deputy", filter.deputyId())
                .given("r.id = :reception", "reception", filter.receptionId())
                .given("i.state = :state", "state", filter.state())
                .given("r.heldOn >= :from", "from", filter.from())
                .given("r.heldOn <= :to", "to", filter.to());
        if (filter.open() != null) {
            criteria.add(filter.open() ? "i.state in :open" : "i.state not in :open", "open", InvitationState.OPEN);
            criteria.given("r.status in :toCome", "toCome", filter.open() ? TO_COME : null);
        }
        return criteria.narrow(new KeysetQuery<>(em, InvitationRow.class, ROW, FROM, "i"));
    }

    /** What the caller's own person is expected at, or asked to take, in these days; the earliest first. */
    List<InvitationRow> own(Collection<Long> mandates, LocalDate from, LocalDate to) {
        return mandates.isEmpty() ? List.of() : completed(em.createQuery(ROW + " " + FROM + """
                 where (i.mandateId in :own or i.swapMandateId in :own and i.state in :asked) and i.state not in :over
                and r.status in :toCome and r.heldOn >= :from and r.heldOn <= :to order by r.heldOn, r.startMinute, i.id""", InvitationRow.class)
                .setParameter("own", mandates).setParameter("asked", InvitationState.ASKED)
                .setParameter("over", List.of(InvitationState.WITHDRAWN, InvitationState.SWAPPED)).setParameter("toCome", TO_COME).setParameter("from", from)
                .setParameter("to", to).setMaxResults(SHOWN).getResultList());
    }

    /** As far as the caller may read it. */
    List<InvitationTrace> trace(InvitationRow row) {
        List<InvitationTrace> trace = em.createQuery("""
                select new cn.shuanglian.reception.invitation.InvitationTrace(e.at, e.who, e.action, e.note) from InvitationEntry e
                where e.invitationId = :id order by e.id""", InvitationTrace.class).setParameter("id", row.id()).getResultList();
        return sight.toldWhy().test(row) ? trace : trace.stream().map(InvitationTrace::withoutNote).toList();
    }

    /** Colleagues to offer the place to: those of the station, first with the places they have themselves, the earliest first. */
    List<SwapChoice> choices(Invitation invitation, long station, LocalDate today) {
        Map<Long, String> colleagues = deputies.ofStation(station).stream().collect(toMap(each -> each.id(), each -> each.name()));
        Set<Long> there = new HashSet<>(em.createQuery("select p.mandateId from Presence p where p.receptionId = :reception and p.attendance = :expected",
                Long.class).setParameter("reception", invitation.receptionId()).setParameter("expected", Attendance.EXPECTED).getResultList());
        colleagues.keySet().removeAll(there);
        if (colleagues.isEmpty()) {
            return List.of();
        }
        List<Object[]> places = em.createQuery("""
                select p.mandateId, r.id, r.heldOn, s.name from Presence p, Reception r, Station s where r.id = p.receptionId and s.id = r.stationId
                and p.mandateId in :colleagues and p.attendance = :expected and r.status in :toCome and r.heldOn > :today and r.id <> :own
                order by r.heldOn, r.id""", Object[].class).setParameter("colleagues", colleagues.keySet())
                .setParameter("expected", Attendance.EXPECTED).setParameter("toCome", TO_COME).setParameter("today", today)
                .setParameter("own", invitation.receptionId()).setMaxResults(SHOWN).getResultList();
        Stream<SwapChoice> exchanges = places.stream()
                .map(row -> new SwapChoice((Long) row[0], colleagues.get((Long) row[0]), (Long) row[1], (LocalDate) row[2], (String) row[3]));
        Stream<SwapChoice> gifts = colleagues.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(each -> new SwapChoice(each.getKey(), each.getValue(), null, null, null));
        return Stream.concat(exchanges, gifts).toList();
    }

    /** Receptions at these stations that still have room, the earliest first. */
    List<FreePlace> free(Collection<Long> stationIds, Collection<Long> mandates, LocalDate today) {
        return stationIds.isEmpty() ? List.of() : em.createQuery("""
                select r.id, r.heldOn, r.startMinute, r.endMinute, s.name, r.places,
                (select count(p.id) from Presence p where p.receptionId = r.id and p.attendance in :present)
                from Reception r, Station s where s.id = r.stationId and r.stationId in :stations and r.status in :toCome and r.heldOn > :today
                and r.places > (select count(q.id) from Presence q where q.receptionId = r.id and q.attendance in :present)
                and not exists (select own.id from Presence own where own.receptionId = r.id and own.mandateId in :own and own.attendance in :present)
                order by r.heldOn, r.startMinute, r.id""", Object[].class).setParameter("present", List.of(Attendance.EXPECTED, Attendance.CAME))
                .setParameter("stations", stationIds).setParameter("toCome", TO_COME).setParameter("today", today).setParameter("own", mandates)
                .setMaxResults(SHOWN / 10).getResultStream()
                .map(row -> new FreePlace((Long) row[0], (LocalDate) row[1], Spell.time((Integer) row[2]), Spell.time((Integer) row[3]),
                        (String) row[4], (Integer) row[5] - ((Number) row[6]).intValue())).toList();
    }

    /** With their names, and the reasons that the caller may read. */
    List<InvitationRow> shown(List<InvitationRow> rows) {
        Predicate<InvitationRow> told = sight.toldWhy();
        return completed(rows).stream().map(row -> told.test(row) ? row : row.withoutReason()).toList();
    }

    private List<InvitationRow> completed(List<InvitationRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, String> people = deputies.names(rows.stream().flatMap(row -> Stream.of(row.deputy(), row.swap() == null ? row.deputy()
                : row.swap().deputy())).distinct().toList());
        Map<Long, String> places = stations.names(rows.stream().flatMap(row -> Stream.of(row.station(), row.swap() == null ? null
                : row.swap().station())).filter(Objects::nonNull).distinct().toList());
        Map<Long, List<Long>> taken = em.createQuery("select p.receptionId, p.id from Presence p where p.receptionId in :ids and p.attendance in :present",
                Object[].class).setParameter("ids", rows.stream().map(InvitationRow::reception).distinct().toList())
                .setParameter("present", List.of(Attendance.EXPECTED, Attendance.CAME)).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toList())));
        return rows.stream().map(row -> row.completed(people, places, taken.getOrDefault(row.reception(), List.of()).size())).toList();
    }
}
