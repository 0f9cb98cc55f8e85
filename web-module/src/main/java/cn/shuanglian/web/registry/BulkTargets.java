package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.BulkChange;
import cn.shuanglian.registry.deputy.DeputyFacets;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.Facet;
import cn.shuanglian.registry.deputy.FacetCount;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.registry.PlaceChoices.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where a change of many deputies can lead them. */
@Dependent
public class BulkTargets {
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    DeputyFacets facets;

    /** Groups or stations, at most 500 of them, narrowed by the area of the deputies' list; none for a delegation. */
    List<Place> places(BulkChange change, DeputyFilter filter) {
        ListRequest byName = new ListRequest("name", false, null, false, ListRequest.MOST);
        return switch (change) {
            case AREA_GROUP -> groups(GroupKind.AREA, filter, byName);
            case PROFESSIONAL_GROUP -> groups(GroupKind.PROFESSIONAL, filter, byName);
            case STATION -> stations.list(new StationFilter(filter.area(), null, null), byName).rows().stream()
                    .map(row -> new Place(row.id(), row.name())).toList();
            case DELEGATION -> List.of();
        };
    }

    /** Delegations there are already. */
    List<String> delegations(DeputyFilter filter) {
        return facets.of(filter).get(Facet.DELEGATION).stream().map(FacetCount::value)
                .filter(name -> !name.equals(DeputyFilter.NONE_RECORDED)).toList();
    }

    private List<Place> groups(GroupKind kind, DeputyFilter filter, ListRequest byName) {
        return groups.list(new GroupFilter(filter.area(), kind, null), byName).rows().stream().map(row -> new Place(row.id(), row.name())).toList();
    }
}
