package cn.shuanglian.registry.station;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Mask;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** What an office says about a station, and its changes. */
@Stateless
@DenyAll
public class StationFiles {
    private static final int LONGEST_REASON = 500;

    @Inject
    Stations stations;
    @Inject
    StationStore store;
    @Inject
    StationClerk clerk;
    @Inject
    Callers callers;
    @Inject
    Journal journal;

    /** One station with all that is said about it. @throws NotFound also for a station outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public StationFile require(long id) {
        StationRow row = stations.require(id);
        return new StationFile(row, Mask.phone(clerk.phone(store.require(id))));
    }

    /**
     * Registers a station and returns its key. Refuses an area that is unknown or not the caller's, a name that a station of the area has
     * already and a founding day that is still to come.
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE, SYSTEM})
    public long register(@Valid RegisterStation asked) {
        return clerk.register(asked).id();
    }

    /**
     * Replaces what is said about a station and returns its new version. Refuses a name that another station of the area has and a founding
     * day that is still to come. @throws NotFound for a station outside the caller's area @throws Stale when somebody was quicker
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE, SYSTEM})
    public long amend(@Valid AmendStation asked) {
        return clerk.amend(asked);
    }

    /**
     * The officer's phone in full, or null; the reason (at most 500 characters) goes into the journal. A station officer asks for the own
     * station only. @throws NotFound for a station outside the caller's area
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE, STATION_OFFICER})
    public String reveal(long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("required", "reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        Station station = store.require(id);
        Caller caller = callers.current();
        boolean office = caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE);
        if (!office && (caller.stationId() == null || caller.stationId() != id)) {
            throw new NotFound("station", id);
        }
        journal.enter(Deed.done("STATION_OFFICER_REVEALED", "station", id, station.areaCode(), reason.strip()));
        return clerk.phone(station);
    }
}
