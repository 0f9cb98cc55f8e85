package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Finds what a place at a reception is about. */
@Dependent
class SeatStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;

    Caller caller() {
        return callers.current();
    }

    StationRow station(long id) {
        return stations.require(id);
    }

    /** Locked, and not begun: from then on the officer there decides who was to come. @throws NotFound for one outside the caller's area */
    Reception toCome(long id) {
        Reception reception = em.createQuery("select r from Reception r where r.id = :id and r.areaCode like :scope", Reception.class)
                .setParameter("id", id).setParameter("scope", caller().area().pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("reception", id));
        if (!reception.isAhead(LocalDateTime.now(clock))) {
            throw new Refused("reception.over", null);
        }
        return reception;
    }

    /** Whether the caller leads a group the deputy belongs to. */
    boolean isLed(DeputyRef deputy) {
        Caller caller = caller();
        return caller.has(GROUP_LEADER) && caller.personId() != null && deputies.ledBy(caller.personId()).contains(deputy.id());
    }

    /** Whoever sits beside deputies of another congress knows them, too; so this one is found wherever it is. */
    DeputyRef deputy(long mandate) {
        return em.createQuery("""
                select new cn.shuanglian.registry.deputy.DeputyRef(m.id, m.person.id, m.name, m.level, m.areaCode, m.stationId, m.leadingCadre)
                from Mandate m where m.id = :id""", DeputyRef.class).setParameter("id", mandate).getResultStream().findFirst()
                .orElseThrow(() -> new Refused("deputy.unknown", "deputy"));
    }

    void written(Reception reception) {
        reception.recorded(clock.millis(), caller().accountId());
        em.flush();
    }
}
