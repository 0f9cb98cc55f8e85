package cn.shuanglian.reception.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.reception.feed.OccasionKind;
import cn.shuanglian.reception.feed.Occasions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells calendars about receptions, as far as the caller sees them in their list. */
@ApplicationScoped
class ReceptionOccasions implements Occasions {
    private static final List<Attendance> THERE = List.of(Attendance.EXPECTED, Attendance.CAME);

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionSight sight;

    @Override
    public List<Occasion> between(OccasionFilter filter) {
        boolean leftToo = filter.left() && (filter.deputy() != null || filter.group() != null);
        Criteria criteria = criteria(filter, !leftToo);
        Map<Long, List<String>> people = criteria.fill(em.createQuery("""
                select p.receptionId, m.name from Presence p, Reception r, Mandate m
                where p.receptionId = r.id and m.id = p.mandateId and p.attendance in :there and\s""" + criteria.text() + " order by p.id",
                Object[].class)).setParameter("there", THERE).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        Set<Long> kept = leftToo ? kept(filter) : null;
        return criteria.fill(em.createQuery("""
                select r.id, r.version, r.kind, s.name, r.heldOn, r.startMinute, r.endMinute, r.status, r.recordedAt
                from Reception r, Station s where s.id = r.stationId and\s""" + criteria.text(), Object[].class)).getResultStream()
                .map(row -> occasion(row, people.getOrDefault((Long) row[0], List.of()), kept != null && !kept.contains((Long) row[0]))).toList();
    }

    private Set<Long> kept(OccasionFilter filter) {
        Criteria criteria = criteria(filter, true);
        return new HashSet<>(criteria.fill(em.createQuery("select r.id from Reception r where " + criteria.text(), Long.class)).getResultList());
    }

    @Override
    public Map<LocalDate, Integer> perDay(OccasionFilter filter) {
        Criteria criteria = criteria(filter, true).add("r.status <> :cancelled", "cancelled", ReceptionStatus.CANCELLED);
        return criteria.fill(em.createQuery("select r.heldOn, count(r.id) from Reception r where " + criteria.text() + " group by r.heldOn",
                Object[].class)).getResultStream().collect(toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Criteria criteria(OccasionFilter filter, boolean there) {
        String seated = there ? " and seat.attendance in :seated" : "";
        Criteria criteria = sight.criteria()
                .add("r.heldOn >= :first", "first", filter.first()).add("r.heldOn <= :last", "last", filter.last())
                .given("r.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("r.stationId = :station", "station", filter.station())
                .given("""
                        exists (select seat.id from Presence seat, Mandate asked where seat.receptionId = r.id and asked.id = :deputy
                        and seat.personId = asked.person.id""" + seated + ")", "deputy", filter.deputy())
                .given("""
                        exists (select seat.id from Presence seat, Mandate taker where seat.receptionId = r.id and taker.id = seat.mandateId
                        and (taker.areaGroupId = :group or taker.professionalGroupId = :group)""" + seated + ")", "group", filter.group());
        return there && (filter.deputy() != null || filter.group() != null) ? criteria.set("seated", THERE) : criteria;
    }

    private static Occasion occasion(Object[] row, List<String> people, boolean left) {
        return new Occasion("reception-" + row[0], (Long) row[1], OccasionKind.valueOf(((ReceptionKind) row[2]).name()), null, (String) row[3],
                (LocalDate) row[4], time(row[5]), time(row[6]), left || row[7] == ReceptionStatus.CANCELLED, "/reception/reception.xhtml?id=" + row[0],
                Instant.ofEpochMilli((Long) row[8]), people);
    }

    private static LocalTime time(Object minute) {
        return LocalTime.ofSecondOfDay((Integer) minute * 60L);
    }
}
