package cn.shuanglian.web.registry;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The stations and groups one can narrow the register to. Where an area has more than a person can choose from, only the chosen one
 * is offered until the area is narrowed, so the page stays light in a province.
 */
@Dependent
public class PlaceChoices {
    static final int MOST = 300;

    @Inject
    Stations stations;
    @Inject
    Groups groups;

    private List<Place> stationList = List.of();
    private List<Place> groupList = List.of();
    private boolean tooMany;

    /** One entry of a choice. */
    public record Place(long id, String name) {
    }

    void load(AreaCode area, Long station, Long group) {
        ListRequest some = new ListRequest("name", false, null, false, MOST);
        Listing<StationRow> foundStations = stations.list(new StationFilter(area, null, null), some);
        Listing<GroupRow> foundGroups = groups.list(new GroupFilter(area, null, null), some);
        tooMany = foundStations.next() != null || foundGroups.next() != null;
        stationList = offered(foundStations.rows().stream().map(row -> new Place(row.id(), row.name())).toList(),
                foundStations.next() != null, station, station == null ? null : stations.ownNames(List.of(station)).get(station));
        groupList = offered(foundGroups.rows().stream().map(row -> new Place(row.id(), row.name())).toList(),
                foundGroups.next() != null, group, group == null ? null : seen(() -> groups.require(group).name()));
    }

    /** The name, or null for a place outside the caller's area. */
    private static String seen(Supplier<String> name) {
        try {
            return name.get();
        } catch (NotFound outside) {
            return null;
        }
    }

    /** All that were found, or none of too many, and in any case the chosen one. */
    static List<Place> offered(List<Place> found, boolean incomplete, Long chosen, String chosenName) {
        List<Place> offered = new ArrayList<>(incomplete ? List.of() : found);
        if (chosenName != null && offered.stream().noneMatch(place -> place.id() == chosen)) {
            offered.add(0, new Place(chosen, chosenName));
        }
        return offered;
    }

    public List<Place> getStations() {
        return stationList;
    }

    public List<Place> getGroups() {
        return groupList;
    }

    /** The area has to be narrowed before all can be chosen from. */
    public boolean isTooMany() {
        return tooMany;
    }
}
