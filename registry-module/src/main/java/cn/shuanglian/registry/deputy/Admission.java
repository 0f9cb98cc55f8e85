package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides who can become a deputy of which area, and brings a new one into it. */
@Dependent
class Admission {
    @PersistenceContext
    EntityManager em;
    @Inject
    Sighted sighted;
    @Inject
    Identities identities;
    @Inject
    Areas areas;
    @Inject
    Seals seals;
    @Inject
    Places placing;

    /** Groups, stations and the moves between them. */
    @Dependent
    static class Places {
        @Inject
        Groups groups;
        @Inject
        Stations stations;
        @Inject
        Placements placements;
        @Inject
        Arrival arrival;
    }

    /** Nobody else registers somebody of this name until the transaction ends. */
    void alone(String name) {
        identities.alone(name);
    }

    /** The person for a new mandate: the one already known, who is only given it, or a new one. */
    Person person(RegisterDeputy asked) {
        alone(asked.name());
        area(asked);
        namesake(asked);
        List<Person> known = identities.known(asked.name(), asked.bornOn());
        if (known.isEmpty()) {
            day(asked.bornOn(), "bornOn");
            identities.check(asked.person(), PersonFacts.NONE);
            Person person = new Person(asked.name(), asked.bornOn());
            person.become(asked.person(), seals);
            em.persist(person);
            return person;
        }
        Person person = known.get(0);
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        chain(asked, person);
        return person;
    }

    private void area(RegisterDeputy asked) {
        try {
            areas.require(asked.area());
        } catch (NotFound outside) {
            throw new Refused("area.unknown", "area", asked.area());
        }
        if (!DeputyLevel.of(new AreaCode(asked.area()).level()).contains(asked.level())) {
            throw new Refused("deputy.levelOfArea", "level", asked.area());
        }
    }

    /** Without a date of birth only whoever asks knows whether it is the deputy who is registered already, as after a second click. */
    private void namesake(RegisterDeputy asked) {
        if (asked.bornOn() != null || asked.another()) {
            return;
        }
        long same = em.createQuery("""
                select count(m.id) from Mandate m where m.name = :name and m.level = :level and m.congress = :congress
                and m.areaCode = :area and m.electedBy = :elected""", Long.class).setParameter("name", asked.name())
                .setParameter("level", asked.level()).setParameter("congress", asked.congress()).setParameter("area", asked.area())
                .setParameter("elected", asked.facts().electedBy()).getSingleResult();
        if (same > 0) {
            throw new Refused("deputy.namesake", "another", asked.name());
        }
    }

    private void chain(RegisterDeputy asked, Person person) {
        List<Mandate> inForce = sighted.mandatesInForce(person.id());
        Incompatible.area(asked.area(), inForce.stream().map(Mandate::areaCode).toList()).ifPresent(other -> {
            Map<String, String> names = areas.names(List.of(asked.area(), other));
            throw new Refused("deputy.chain", "area", asked.name(), names.getOrDefault(other, other), names.getOrDefault(asked.area(), asked.area()));
        });
        long same = em.createQuery("""
                select count(m.id) from Mandate m where m.person.id = :person and m.level = :level and m.congress = :congress
                and m.areaCode = :area""", Long.class).setParameter("person", person.id()).setParameter("level", asked.level())
                .setParameter("congress", asked.congress()).setParameter("area", asked.area()).getSingleResult();
        if (same > 0) {
            throw new Refused("deputy.exists", "name", asked.name());
        }
    }

    /** Refuses a day to come. */
    void day(LocalDate day, String field) {
        LocalDate today = placing.placements.today();
        if (day != null && day.isAfter(today)) {
            throw new Refused("day.toCome", field, today);
        }
    }

    /** Begins the history of where the new deputy belongs; group and station must lie in the caller's area. */
    void place(Mandate mandate) {
        for (PlacementKind kind : List.of(PlacementKind.AREA_GROUP, PlacementKind.PROFESSIONAL_GROUP)) {
            if (mandate.place(kind) != null) {
                placing.groups.require(mandate.place(kind));
            }
        }
        if (mandate.place(PlacementKind.STATION) != null) {
            placing.stations.require(mandate.place(PlacementKind.STATION));
        }
        placing.arrival.of(mandate);
    }

    /** Tells which delegation the deputy now belongs to. */
    void belongs(Mandate mandate) {
        placing.arrival.belongs(mandate);
    }
}
