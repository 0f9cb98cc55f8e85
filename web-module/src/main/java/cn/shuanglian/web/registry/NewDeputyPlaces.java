package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.registry.PlaceChoices.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where a new deputy of an area can belong, read once a request. */
@RequestScoped
public class NewDeputyPlaces {
    private static final int MOST = 500;

    @Inject
    Areas areas;
    @Inject
    Groups groups;
    @Inject
    Stations stations;

    private Offer offer;
    private List<AreaRow> choices;

    /** The groups of either kind and the stations, by name. */
    public record Offer(List<Place> areaGroups, List<Place> professionalGroups, List<Place> stations) {
    }

    /** Areas to choose from. */
    public List<AreaRow> areas() {
        if (choices == null) {
            choices = areas.choices();
        }
        return choices;
    }

    public String name(String area) {
        return areas().stream().filter(row -> row.code().equals(area)).map(AreaRow::name).findFirst().orElse(area);
    }

    /** What the area and those below it offer; at most 500 of each. */
    public Offer in(String area) {
        if (offer == null) {
            AreaCode code = new AreaCode(area);
            offer = new Offer(groups(code, GroupKind.AREA), groups(code, GroupKind.PROFESSIONAL),
                    stations.list(new StationFilter(code, null, null), some()).rows().stream()
                            .map(row -> new Place(row.id(), row.name())).toList());
        }
        return offer;
    }

    private List<Place> groups(AreaCode area, GroupKind kind) {
        return groups.list(new GroupFilter(area, kind, null), some()).rows().stream().map(row -> new Place(row.id(), row.name())).toList();
    }

    private static ListRequest some() {
        return new ListRequest("name", false, null, false, MOST);
    }
}
