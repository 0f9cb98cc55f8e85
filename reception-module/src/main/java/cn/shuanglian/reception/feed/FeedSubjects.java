package cn.shuanglian.reception.feed;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose calendars somebody may hand to a program: asked when a feed is made and again each time it is read. */
@Dependent
class FeedSubjects {
    @PersistenceContext
    EntityManager em;

    /** @throws NotFound for what is not there and for what is not the caller's alike */
    FeedSubject require(Caller caller, FeedKind kind, long id) {
        Object[] found = em.createQuery(switch (kind) {
            case DEPUTY -> "select m.name, m.areaCode, m.person.id from Mandate m where m.id = :id";
            case STATION -> "select s.name, s.areaCode, s.id from Station s where s.id = :id";
            case GROUP -> """
                    select g.name, g.areaCode, person.id from DeputyGroup g left join Mandate leader on leader.id = g.leaderId
                    left join leader.person person where g.id = :id""";
        }, Object[].class).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> missing(kind, id));
        FeedSubject subject = new FeedSubject(kind, id, (String) found[0], (String) found[1]);
        if (!isOf(caller, subject, (Long) found[2])) {
            throw missing(kind, id);
        }
        return subject;
    }

    /** A deputy's own calendar is handed on by nobody else. */
    private static boolean isOf(Caller caller, FeedSubject subject, Long owner) {
        boolean own = owner != null && owner.equals(caller.personId());
        return switch (subject.kind()) {
            case DEPUTY -> own && (caller.has(DEPUTY) || caller.has(GROUP_LEADER));
            case STATION -> caller.area().covers(subject.area())
                    && (caller.seesWholeArea() || caller.has(STATION_OFFICER) && owner.equals(caller.stationId()));
            case GROUP -> caller.area().covers(subject.area()) && (caller.seesWholeArea() || own && caller.has(GROUP_LEADER));
        };
    }

    /** Names by kind and key; one query for each kind. */
    Map<FeedKind, Map<Long, String>> names(Map<FeedKind, ? extends Collection<Long>> ids) {
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> names(each.getKey(), each.getValue())));
    }

    /** Mandates of a person, or the groups a person leads. */
    List<FeedSubject> own(Caller caller) {
        if (caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER)) {
            return List.of();
        }
        List<FeedSubject> mandates = subjects(FeedKind.DEPUTY, """
                select m.id, m.name, m.areaCode from Mandate m where m.person.id = :person and m.id =
                (select min(first.id) from Mandate first where first.person.id = :person)""", caller);
        List<FeedSubject> led = !caller.has(GROUP_LEADER) ? List.of() : subjects(FeedKind.GROUP, """
                select g.id, g.name, g.areaCode from DeputyGroup g, Mandate leader
                where leader.id = g.leaderId and leader.person.id = :person order by g.name""", caller);
        return Stream.concat(mandates.stream(), led.stream()).toList();
    }

    private List<FeedSubject> subjects(FeedKind kind, String query, Caller caller) {
        return em.createQuery(query, Object[].class).setParameter("person", caller.personId()).getResultStream()
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

    private static NotFound missing(FeedKind kind, long id) {
        return new NotFound(kind.name().toLowerCase(Locale.ROOT), id);
    }
}
