package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Begins the mandates of those who were elected into vacant seats. */
@Dependent
class ByElections {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    TurnoverBook book;
    @Inject
    Placements placements;

    /** Where the new mandate belongs. */
    private record Seat(DeputyLevel level, String congress, String area) {
    }

    long record(RecordByElection asked) {
        TurnoverCheck check = new TurnoverCheck(book.today());
        Seat seat = asked.fills() == null ? named(asked) : vacated(asked.fills(), asked.on());
        check.day(asked.on(), null, null);
        if (asked.bornOn().isAfter(asked.on().minusYears(18))) {
            // 选举法 art. 4: whoever is elected is of age
            throw new Refused("turnover.underAge", "bornOn");
        }
        check.papers(TurnoverKind.BY_ELECTED, asked.on(), asked.papers());
        Person person = person(asked);
        refuseTwice(person, seat);
        Mandate mandate = new Mandate(person, seat.level(), seat.congress(), seat.area());
        mandate.become(new MandateFacts(asked.electedBy(), asked.delegation(), null, false, true, null, asked.on()));
        em.persist(mandate);
        placements.begin(mandate);
        em.flush();
        Turnover turnover = new Turnover(mandate, TurnoverKind.BY_ELECTED, asked.on(), null, null);
        turnover.restsOn(null, asked.papers());
        turnover.fills(asked.fills());
        book.keep(turnover);
        return turnover.id();
    }

    private Seat named(RecordByElection asked) {
        if (asked.level() == null) {
            throw new Refused("required", "level");
        }
        if (asked.congress() == null) {
            throw new Refused("required", "congress");
        }
        if (asked.area() == null) {
            throw new Refused("required", "area");
        }
        try {
            areas.require(asked.area());
        } catch (NotFound e) {
            throw new Refused("turnover.areaUnknown", "area");
        }
        return new Seat(asked.level(), asked.congress(), asked.area());
    }

    /** Locked, so that one seat is filled once. */
    private Seat vacated(long mandateId, LocalDate on) {
        Mandate before = book.locked(mandateId);
        if (!before.isEnded()) {
            throw new Refused("turnover.notVacant", "fills");
        }
        if (before.until() != null && on.isBefore(before.until())) {
            throw new Refused("turnover.beforeVacant", "on", before.until());
        }
        long filled = em.createQuery("select count(t.id) from Turnover t where t.fillsId = :id", Long.class).setParameter("id", mandateId)
                .getSingleResult();
        if (filled > 0) {
            throw new Refused("turnover.filled", "fills");
        }
        return new Seat(before.level(), before.congress(), before.areaCode());
    }

    /** Known are people with a mandate in the caller's area; namesakes elsewhere are nobody's business here. */
    private Person person(RecordByElection asked) {
        List<Person> known = em.createQuery("""
                select distinct p from Mandate m join m.person p where m.areaCode like :scope and p.name = :name and p.bornOn = :born""", Person.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("name", asked.name())
                .setParameter("born", asked.bornOn()).getResultList();
        if (known.size() > 1) {
            throw new Refused("turnover.namesakes", "name");
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        Person person = new Person(asked.name(), asked.bornOn());
        em.persist(person);
        return person;
    }

    /** 选举法 art. 48: one person's mandates lie along one chain of areas. */
    private void refuseTwice(Person person, Seat seat) {
        List<Mandate> held = em.createQuery("select m from Mandate m where m.person = :person", Mandate.class).setParameter("person", person)
                .getResultList();
        for (Mandate one : held) {
            if (one.level() == seat.level() && one.congress().equals(seat.congress()) && one.areaCode().equals(seat.area())) {
                throw new Refused("turnover.mandateExists", "name");
            }
            if (!one.isEnded() && new AreaCode(one.areaCode()).within(new AreaCode(seat.area())) == null) {
                throw new Refused("turnover.otherChain", "name");
            }
        }
    }
}
