package cn.shuanglian.reception.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Completes rows with names, attendance and counts: four queries for however many rows. */
@Dependent
class ReceptionRows {
    @PersistenceContext
    EntityManager em;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;

    private record Seat(long receptionId, long deputy, Attendance attendance, String substitute) {
    }

    List<ReceptionRow> completed(List<ReceptionRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<Long> ids = rows.stream().map(ReceptionRow::id).toList();
        Map<Long, String> stationNames = stations.names(rows.stream().map(ReceptionRow::stationId).distinct().toList());
        Map<Long, Integer> opinions = opinions(ids);
        List<Seat> seats = seats(ids);
        Map<Long, String> names = deputies.names(seats.stream().map(Seat::deputy).distinct().toList());
        Map<Long, List<ReceptionDeputy>> present = seats.stream().collect(groupingBy(Seat::receptionId,
                mapping(seat -> new ReceptionDeputy(seat.deputy(), names.get(seat.deputy()), seat.attendance(), seat.substitute()), toList())));
        return rows.stream().map(row -> row.completed(stationNames.get(row.stationId()), opinions.getOrDefault(row.id(), 0),
                present.getOrDefault(row.id(), List.of()))).toList();
    }

    private List<Seat> seats(List<Long> ids) {
        return em.createQuery("select p.receptionId, p.mandateId, p.attendance, p.substitute from Presence p where p.receptionId in :ids order by p.id",
                Object[].class).setParameter("ids", ids).getResultStream()
                .map(found -> new Seat((Long) found[0], (Long) found[1], (Attendance) found[2], (String) found[3])).toList();
    }

    private Map<Long, Integer> opinions(List<Long> ids) {
        return em.createQuery("select o.receptionId, count(o.id) from Opinion o where o.receptionId in :ids group by o.receptionId",
                Object[].class).setParameter("ids", ids).getResultStream()
                .collect(toMap(found -> (Long) found[0], found -> ((Number) found[1]).intValue()));
    }
}
