package cn.shuanglian.registry.station;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Finds stations of the caller's area, to be looked at or changed. */
@Dependent
class StationStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** @throws NotFound also for a station outside the caller's area */
    Station require(long id) {
        return inScope(em.find(Station.class, id), id);
    }

    /** The station, kept from everybody else until the transaction ends. @throws Stale when it is no longer as the caller read it */
    Station forChange(long id, long version) {
        Station station = inScope(em.find(Station.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        Stale.unless(version, station.version());
        return station;
    }

    /** Notes that something about the station changed, and returns its new version. */
    long changed(Station station) {
        station.changed(clock.millis());
        em.flush();
        return station.version();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Station inScope(Station station, long id) {
        if (station == null || !callers.current().area().covers(station.areaCode())) {
            throw new NotFound("station", id);
        }
        return station;
    }
}
