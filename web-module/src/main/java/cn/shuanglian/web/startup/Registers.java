package cn.shuanglian.web.startup;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds in the sample data those whom its logins stand for. */
@Dependent
class Registers {
    @Inject
    Deputies deputies;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    Units units;

    DeputyRef deputy(String name) {
        return deputies.directory().stream().filter(deputy -> deputy.name().equals(name)).findFirst().orElseThrow();
    }

    DeputyRef deputy(long mandateId) {
        return deputies.require(mandateId);
    }

    StationRow station(long id) {
        return stations.require(id);
    }

    UnitRow unit(String area, String name) {
        return units.list(new UnitFilter(new AreaCode(area), null, name), ListRequest.first(1)).rows().get(0);
    }

    GroupRow groupWithLeader(String area) {
        return groups.list(new GroupFilter(new AreaCode(area), GroupKind.AREA, null), ListRequest.first(100)).rows().stream()
                .filter(group -> group.leader() != null).findFirst().orElseThrow();
    }
}
