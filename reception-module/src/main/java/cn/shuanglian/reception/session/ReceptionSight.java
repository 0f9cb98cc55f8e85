package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which receptions a caller sees: the area's, or only those of the own station, the own mandates or the members of a group the caller leads. */
@Dependent
class ReceptionSight {
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;

    /** Conditions on {@code r}, a reception. */
    Criteria criteria() {
        Caller caller = callers.current();
        Criteria criteria = new Criteria().add("r.areaCode like :scope", "scope", caller.area().pattern());
        if (caller.seesWholeArea()) {
            return criteria;
        }
        List<String> ways = new ArrayList<>();
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add("r.stationId = :ownStation");
            criteria.set("ownStation", caller.stationId());
        }
        List<Long> mandates = mandates(caller);
        if (!mandates.isEmpty()) {
            ways.add("exists (select own.id from Presence own where own.receptionId = r.id and own.mandateId in :ownMandates)");
            criteria.set("ownMandates", mandates);
        }
        return criteria.anyOf(ways);
    }

    /** The own ones, and a leader's those of the group's members. */
    private List<Long> mandates(Caller caller) {
        if (caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER)) {
            return List.of();
        }
        List<Long> mandates = new ArrayList<>(deputies.mandatesOf(caller.personId()));
        if (caller.has(GROUP_LEADER)) {
            mandates.addAll(deputies.ledBy(caller.personId()));
        }
        return mandates;
    }

    Caller caller() {
        return callers.current();
    }

    /** The station, if the caller runs its receptions. @throws NotFound otherwise */
    StationRow requireRun(long stationId) {
        if (!runs(stationId)) {
            throw new NotFound("station", stationId);
        }
        return stations.require(stationId);
    }

    /** Whether the caller runs the receptions of that station. */
    boolean runs(long stationId) {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE)
                || caller.has(STATION_OFFICER) && caller.stationId() != null && caller.stationId() == stationId;
    }
}
