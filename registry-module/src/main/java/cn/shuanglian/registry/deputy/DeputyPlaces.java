package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRef;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.station.StationRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the groups and stations that a sheet of deputies names. */
class DeputyPlaces {
    private final Map<String, List<GroupRef>> groups;
    private final Map<String, List<StationRow>> stations;
    private final List<GroupRef> leaderless;

    DeputyPlaces(List<GroupRef> groups, List<StationRow> stations) {
        this.groups = groups.stream().collect(Collectors.groupingBy(GroupRef::name));
        this.stations = stations.stream().collect(Collectors.groupingBy(StationRow::name));
        leaderless = groups.stream().filter(group -> group.awaitedLeader() != null && !group.awaitedLeader().isEmpty()).toList();
    }

    Long group(SheetRow row, Column column, GroupKind kind) {
        String name = row.text(column);
        return name == null ? null : only(row, column, groups.getOrDefault(name, List.of()).stream()
                .filter(group -> group.kind() == kind).map(GroupRef::id).toList(), "unknownGroup");
    }

    /** A deputy receives at a station of the own area; where two areas have one of that name, the name alone does not say which. */
    Long station(SheetRow row, Column column, String area) {
        String name = row.text(column);
        if (name == null || area == null) {
            return null;
        }
        List<StationRow> named = stations.getOrDefault(name, List.of());
        AreaCode own = new AreaCode(area);
        List<Long> near = named.stream().filter(station -> own.covers(station.area())).map(StationRow::id).toList();
        return only(row, column, near.isEmpty() ? named.stream().map(StationRow::id).toList() : near, "unknownStation");
    }

    List<GroupRef> leaderless() {
        return leaderless;
    }

    private static Long only(SheetRow row, Column column, List<Long> found, String unknown) {
        if (found.size() != 1) {
            row.refuse(column, found.isEmpty() ? unknown : "ambiguous");
            return null;
        }
        return found.get(0);
    }
}
