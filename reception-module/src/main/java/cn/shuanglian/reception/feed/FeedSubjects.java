package cn.shuanglian.reception.feed;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose calendars somebody may hand to a program: asked when a feed is made and again each time it is read. */
@Dependent
class FeedSubjects {
    @PersistenceContext
    EntityManager em;

    /** @throws NotFound for what is not there and for what is not the caller's alike */
    FeedSubject require(Caller caller, FeedKind kind, long id) {
        return find(caller, kind, id).orElseThrow(() -> new NotFound(kind.name().toLowerCase(Locale.ROOT), id));
    }

    Optional<FeedSubject> find(Caller caller, FeedKind kind, long id) {
        String query = switch (kind) {
            case DEPUTY -> "select m.name, m.areaCode, m.person.id from Mandate m where m.id = :id";
            case STATION -> "select s.name, s.areaCode, s.id from Station s where s.id = :id";
            case GROUP -> """
                    select g.name, g.areaCode, person.id from DeputyGroup g left join Mandate leader on leader.id = g.leaderId
                    left join leader.person person where g.id = :id""";
        };
        return em.createQuery(query, Object[].class).setParameter("id", id).getResultStream().filter(row -> isOf(caller, kind, row))
                .map(row -> new FeedSubject(kind, id, (String) row[0], (String) row[1])).findFirst();
    }

    /** A deputy's own calendar is handed on by nobody else. @param row name, area and whose it is */
    static boolean isOf(Caller caller, FeedKind kind, Object[] row) {
        boolean within = caller.area().covers((String) row[1]);
        boolean own = row[2] != null && row[2].equals(caller.personId());
        return switch (kind) {
            case DEPUTY -> own && (caller.has(DEPUTY) || caller.has(GROUP_LEADER));
            case STATION -> within && (caller.seesWholeArea() || caller.has(STATION_OFFICER) && row[2].equals(caller.stationId()));
            case GROUP -> within && (caller.seesWholeArea() || own && caller.has(GROUP_LEADER));
        };
    }

    /** Names by kind and key; one query for each kind. */
    Map<FeedKind, Map<Long, String>> names(Map<FeedKind, ? extends Collection<Long>> ids) {
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> names(each.getKey(), each.getValue())));
    }

    /** The deputy's calendar, once whatever the mandates; those of groups led; the officer's station. */
    List<FeedSubject> own(Caller caller) {
        List<FeedSubject> own = new ArrayList<>();
        if (caller.personId() != null && (caller.has(DEPUTY) || caller.has(GROUP_LEADER))) {
            own.addAll(subjects(FeedKind.DEPUTY, """
                    select m.id, m.name, m.areaCode from Mandate m where m.id =
                    (select min(other.id) from Mandate other where other.person.id = :owner)""", caller.personId()));
        }
        if (caller.personId() != null && caller.has(GROUP_LEADER)) {
            own.addAll(subjects(FeedKind.GROUP, """
                    select g.id, g.name, g.areaCode from DeputyGroup g, Mandate leader
                    where leader.id = g.leaderId and leader.person.id = :owner order by g.name""", caller.personId()));
        }
        if (caller.stationId() != null && caller.has(STATION_OFFICER)) {
            own.addAll(subjects(FeedKind.STATION, "select s.id, s.name, s.areaCode from Station s where s.id = :owner", caller.stationId()));
        }
        return own;
    }

    private List<FeedSubject> subjects(FeedKind kind, String query, long owner) {
        return em.createQuery(query, Object[].class).setParameter("owner", owner).getResultStream()
                .map(row -> new FeedSubject(kind, (Long) row[0], (String) row[1], (String) row[2])).toList();
    }

    private Map<Long, String> names(FeedKind kind, Collection<Long> ids) {
        String entity = switch (kind) {
            case DEPUTY -> "Mandate";
            case STATION -> "Station";
            case GROUP -> "DeputyGroup";
        };
        return em.createQuery("select e.id, e.name from " + entity + " e where e.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
