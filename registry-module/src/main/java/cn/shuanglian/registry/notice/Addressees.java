package cn.shuanglian.registry.notice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who is behind the recipients, with one query for each sort of them. */
@ApplicationScoped
class Addressees {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    List<Addressed> of(Collection<Tell> asked) {
        Map<Long, Object[]> mandates = rows("select m.id, m.person.id, m.areaCode from Mandate m where m.id in :ids", keys(asked, Recipient.Kind.DEPUTY));
        Map<Long, Object[]> persons = rows("select m.person.id, m.person.id, min(m.areaCode) from Mandate m where m.person.id in :ids group by m.person.id",
                keys(asked, Recipient.Kind.PERSON));
        Map<Long, Object[]> stations = rows("select s.id, s.id, s.areaCode from Station s where s.id in :ids", keys(asked, Recipient.Kind.STATION));
        Map<Long, Object[]> units = rows("select u.id, u.id, u.areaCode from Unit u where u.id in :ids", keys(asked, Recipient.Kind.UNIT));
        Set<String> offices = offices(asked);
        return asked.stream().map(tell -> switch (tell.to().kind()) {
            case DEPUTY -> {
                Object[] mandate = require(mandates, "deputy", tell);
                yield Addressed.person(tell, (Long) mandate[1], (String) mandate[2]);
            }
            case PERSON -> Addressed.person(tell, tell.to().id(), areaOf(persons.get(tell.to().id())));
            case STATION -> Addressed.station(tell, tell.to().id(), (String) require(stations, "station", tell)[2]);
            case UNIT -> Addressed.unit(tell, tell.to().id(), (String) require(units, "unit", tell)[2]);
            case OFFICE -> Addressed.office(tell, reader(tell.to(), offices));
        }).toList();
    }

    private Set<Long> keys(Collection<Tell> asked, Recipient.Kind kind) {
        return asked.stream().map(Tell::to).filter(to -> to.kind() == kind).map(Recipient::id).collect(toSet());
    }

    private Map<Long, Object[]> rows(String query, Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery(query, Object[].class).setParameter("ids", ids).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> row));
    }

    private static Object[] require(Map<Long, Object[]> found, String object, Tell tell) {
        Object[] row = found.get(tell.to().id());
        if (row == null) {
            throw new NotFound(object, tell.to().id());
        }
        return row;
    }

    private String areaOf(Object[] person) {
        return person == null ? callers.current().area().code() : (String) person[2];
    }

    /** Area and role of every office that somebody works in, among those asked and the ones above them. */
    private Set<String> offices(Collection<Tell> asked) {
        Set<String> areas = new HashSet<>();
        Set<String> roles = new HashSet<>();
        asked.stream().map(Tell::to).filter(to -> to.kind() == Recipient.Kind.OFFICE).forEach(to -> {
            upwards(to.area()).forEach(areas::add);
            roles.add(to.role());
        });
        return areas.isEmpty() ? Set.of() : em.createQuery("""
                select distinct a.areaCode, r from Account a join a.roles r where a.areaCode in :areas and r in :roles and a.disabled = false
                and (a.expiresOn is null or a.expiresOn >= :today)""", Object[].class).setParameter("areas", areas).setParameter("roles", roles)
                .setParameter("today", LocalDate.now(clock)).getResultStream().map(row -> row[0] + ":" + row[1]).collect(toSet());
    }

    private static String reader(Recipient office, Set<String> offices) {
        return upwards(office.area()).filter(area -> offices.contains(area + ":" + office.role())).findFirst().orElse(office.area());
    }

    private static Stream<String> upwards(String area) {
        return Stream.iterate(new AreaCode(area), each -> each != null, AreaCode::parent).map(AreaCode::code);
    }
}
