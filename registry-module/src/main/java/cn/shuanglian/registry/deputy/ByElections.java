package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Begins the mandates of those who were elected into vacant seats. */
@Dependent
class ByElections {
    @PersistenceContext
    EntityManager em;
    @Inject
    Admission admission;
    @Inject
    TurnoverBook book;

    long record(RecordByElection asked) {
        TurnoverCheck check = new TurnoverCheck(book.today());
        admission.alone(asked.name());
        RegisterDeputy seat = asked.fills() == null ? named(asked) : vacated(asked);
        check.day(asked.on(), null, null);
        if (asked.bornOn().isAfter(asked.on().minusYears(18))) {
            // 选举法 art. 4: whoever is elected is of age
            throw new Refused("turnover.underAge", "bornOn");
        }
        check.papers(TurnoverKind.BY_ELECTED, asked.on(), asked.papers());
        Mandate mandate = new Mandate(admission.person(seat), seat.level(), seat.congress(), seat.area());
        mandate.become(seat.facts().facts(null));
        em.persist(mandate);
        admission.place(mandate);
        em.flush();
        Turnover turnover = new Turnover(mandate, TurnoverKind.BY_ELECTED, asked.on(), null, null);
        turnover.restsOn(null, asked.papers());
        turnover.fills(asked.fills());
        book.keep(turnover);
        return turnover.id();
    }

    private static RegisterDeputy named(RecordByElection asked) {
        if (asked.level() == null) {
            throw new Refused("required", "level");
        }
        if (asked.congress() == null) {
            throw new Refused("required", "congress");
        }
        if (asked.area() == null) {
            throw new Refused("required", "area");
        }
        return seat(asked, asked.level(), asked.congress(), asked.area());
    }

    /** Locked, so that one seat is filled once. */
    private RegisterDeputy vacated(RecordByElection asked) {
        Mandate before = book.locked(asked.fills());
        if (!before.isEnded()) {
            throw new Refused("turnover.notVacant", "fills");
        }
        if (before.until() != null && asked.on().isBefore(before.until())) {
            throw new Refused("turnover.beforeVacant", "on", before.until());
        }
        long filled = em.createQuery("select count(t.id) from Turnover t where t.fillsId = :id", Long.class).setParameter("id", asked.fills())
                .getSingleResult();
        if (filled > 0) {
            throw new Refused("turnover.filled", "fills");
        }
        return seat(asked, before.level(), before.congress(), before.areaCode());
    }

    private static RegisterDeputy seat(RecordByElection asked, DeputyLevel level, String congress, String area) {
        return new RegisterDeputy(asked.name(), asked.bornOn(), null, null, null, null, null, level, congress, area, null, null, null,
                new MandateTerms(asked.electedBy(), asked.delegation(), null, false, true, asked.on()), false);
    }
}
