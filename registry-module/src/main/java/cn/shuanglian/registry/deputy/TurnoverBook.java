package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.vacancy.Duties;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes down what happens to mandates, and makes it so. */
@Dependent
class TurnoverBook {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Moves moves;
    @Inject
    Duties duties;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    long record(RecordTurnover asked) {
        TurnoverKind kind = asked.kind();
        Mandate mandate = locked(asked.deputyId());
        Stale.unless(asked.version(), mandate.version());
        if (TurnoverWay.next(mandate.status(), kind).isEmpty()) {
            throw new NotAllowedNow(kind.name(), mandate.status().name(), TurnoverWay.allowed(mandate.status()).stream().map(Enum::name).toList());
        }
        TurnoverCheck check = new TurnoverCheck(today());
        check.day(asked.on(), mandate.since(), lastDay(mandate.id()));
        check.reason(kind, asked.reason(), mandate.level());
        check.papers(kind, asked.on(), asked.papers());
        MandateStatus before = mandate.status();
        Standing stood = mandate.standing();
        Stays placed = moves.stays(mandate);
        moves.carryOut(asked, mandate);
        Turnover turnover = new Turnover(mandate, kind, asked.on(), before, stood);
        turnover.restsOn(asked.reason(), asked.papers());
        turnover.found(placed);
        turnover.left(duties.counts(mandate.id()));
        keep(turnover);
        return turnover.id();
    }

    long undo(long id, long version, String why) {
        Turnover mistaken = em.createQuery("select t from Turnover t where t.id = :id and t.areaCode like :scope", Turnover.class)
                .setParameter("id", id).setParameter("scope", callers.current().area().pattern()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("turnover", id));
        Mandate mandate = locked(mistaken.mandate().id());
        em.refresh(mistaken, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, mistaken.version());
        refuseUndoing(mistaken, mandate);
        MandateStatus before = mandate.status();
        Standing stood = mandate.standing();
        moves.takeBack(mistaken, mandate);
        Turnover correction = new Turnover(mandate, TurnoverKind.UNDONE, today(), before, stood);
        correction.restsOn(null, new TurnoverPapers(null, null, null, null, why));
        correction.undoes(mistaken);
        keep(correction);
        return correction.id();
    }

    private void refuseUndoing(Turnover mistaken, Mandate mandate) {
        Long last = em.createQuery("select max(t.id) from Turnover t where t.mandate = :mandate", Long.class).setParameter("mandate", mandate)
                .getSingleResult();
        boolean possible = mistaken.kind() != TurnoverKind.UNDONE && mistaken.kind() != TurnoverKind.BY_ELECTED && !mistaken.isUndone()
                && mistaken.placedBefore() != null;
        LocalDate recorded = Instant.ofEpochMilli(mistaken.recordedAt()).atZone(Clocks.ZONE).toLocalDate();
        if (!possible || mistaken.id() != last || !recorded.equals(today())) {
            throw new Refused("turnover.notUndoable", null);
        }
        long filled = em.createQuery("select count(t.id) from Turnover t where t.fillsId = :mandate", Long.class)
                .setParameter("mandate", mandate.id()).getSingleResult();
        if (filled > 0 || !stands(mistaken, mandate) || !duties.counts(mandate.id()).equals(mistaken.duties())) {
            throw new Refused("turnover.followed", null);
        }
    }

    /** Whether nothing but the entry has changed how the mandate stands; what came later would be lost with it. */
    private static boolean stands(Turnover entry, Mandate mandate) {
        return mandate.standing().equals(entry.stoodAfter()) && mandate.status() == entry.statusAfter();
    }

    /** Stores the entry with who made it, and in the journal. */
    void keep(Turnover turnover) {
        Caller caller = callers.current();
        turnover.recorded(clock.millis(), caller.accountId(), caller.name());
        em.persist(turnover);
        Mandate mandate = turnover.mandate();
        journal.enter(Deed.done("TURNOVER_" + turnover.kind(), "turnover", turnover.id(), mandate.areaCode(), "deputy " + mandate.id() + " on "
                + turnover.happenedOn() + ", " + turnover.statusBefore() + " > " + mandate.status()));
        em.flush();
    }

    /** The person is locked too: nobody seats the deputy anywhere while it is decided whether the mandate goes on. */
    Mandate locked(long id) {
        Mandate mandate = em.createQuery("select m from Mandate m where m.id = :id and m.areaCode like :scope", Mandate.class)
                .setParameter("id", id).setParameter("scope", callers.current().area().pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("deputy", id));
        em.createQuery("select p from Person p where p.id = :id", Person.class).setParameter("id", mandate.person().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return mandate;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate lastDay(long mandateId) {
        List<LocalDate> days = em.createQuery("select max(t.happenedOn) from Turnover t where t.mandate.id = :id and t.undoneBy is null and t.kind <> :undone",
                LocalDate.class).setParameter("id", mandateId).setParameter("undone", TurnoverKind.UNDONE).getResultList();
        return days.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
