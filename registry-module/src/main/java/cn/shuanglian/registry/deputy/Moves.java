package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/** Makes of a mandate what a turnover says; nothing of what came before is lost, because placements keep their history. */
@Dependent
class Moves {
    @Inject
    Placements placements;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    Arrival arrival;

    void carryOut(RecordTurnover asked, Mandate mandate) {
        switch (asked.kind()) {
            case SUSPENDED -> mandate.suspend();
            case RESTORED -> mandate.restore();
            case TERMINATED -> {
                placements.vacate(mandate, asked.on());
                mandate.end(asked.on());
            }
            case TRANSFERRED -> transfer(asked, mandate);
            case GROUP_CHANGED -> changeGroup(asked, mandate);
            case STATION_CHANGED -> changeStation(asked, mandate);
            default -> throw new Refused("turnover.kind", "kind");
        }
    }

    /** As if it had not happened: the history of places is again what it was before. */
    void takeBack(Turnover mistaken, Mandate mandate) {
        Standing before = mistaken.stoodBefore();
        mandate.stand(mistaken.statusBefore());
        mandate.belong(before.electedBy(), before.delegation());
        placements.restore(mandate, mistaken.placedBefore(), before);
    }

    /** Where the deputy is and was, for the entry that changes it. */
    Stays stays(Mandate mandate) {
        return placements.of(mandate);
    }

    private void transfer(RecordTurnover asked, Mandate mandate) {
        Standing stands = mandate.standing();
        if (asked.electedBy() == null) {
            throw new Refused("required", "electedBy");
        }
        if (asked.electedBy().equals(stands.electedBy()) && Objects.equals(asked.delegation(), stands.delegation())) {
            throw new Refused("turnover.noChange", "electedBy");
        }
        mandate.belong(asked.electedBy(), asked.delegation());
        arrival.belongs(mandate);
    }

    private void changeGroup(RecordTurnover asked, Mandate mandate) {
        if (asked.groupKind() == null) {
            throw new Refused("required", "groupKind");
        }
        if (asked.groupId() != null) {
            check(asked, mandate);
        }
        boolean area = asked.groupKind() == GroupKind.AREA;
        Standing stands = mandate.standing();
        if (Objects.equals(asked.groupId(), area ? stands.areaGroupId() : stands.professionalGroupId())) {
            throw new Refused("turnover.noChange", "groupId");
        }
        placements.move(mandate, area ? PlacementKind.AREA_GROUP : PlacementKind.PROFESSIONAL_GROUP, asked.groupId(), asked.on());
    }

    /** 代表法 2025 art. 27: a deputy may belong to groups of the areas below, and of those above (S12), but of no others. */
    private void check(RecordTurnover asked, Mandate mandate) {
        GroupRow group = group(asked.groupId());
        if (!near(mandate, group.area())) {
            throw new Refused("turnover.groupUnknown", "groupId");
        }
        if (group.kind() != asked.groupKind()) {
            throw new Refused("turnover.groupKind", "groupId");
        }
    }

    private GroupRow group(long id) {
        try {
            return groups.require(id);
        } catch (NotFound e) {
            throw new Refused("turnover.groupUnknown", "groupId");
        }
    }

    private static boolean near(Mandate mandate, String area) {
        return new AreaCode(mandate.areaCode()).within(new AreaCode(area)) != null;
    }

    private void changeStation(RecordTurnover asked, Mandate mandate) {
        if (asked.stationId() == null) {
            throw new Refused("required", "stationId");
        }
        try {
            if (!near(mandate, stations.require(asked.stationId()).area())) {
                throw new Refused("turnover.stationUnknown", "stationId");
            }
        } catch (NotFound e) {
            throw new Refused("turnover.stationUnknown", "stationId");
        }
        if (asked.stationId().equals(mandate.standing().stationId())) {
            throw new Refused("turnover.noChange", "stationId");
        }
        placements.move(mandate, PlacementKind.STATION, asked.stationId(), asked.on());
    }
}
