package cn.shuanglian.web.plan;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Deputies, stations and congresses to choose from while a plan is prepared. */
@Named
@RequestScoped
public class PlanChoices {
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;
    @Inject
    PlanPlace place;
    @Inject
    ListQuery query;

    private List<Choice> people;
    private boolean more;
    private List<StationRow> some;

    /** One thing to choose. */
    public record Choice(long id, String label) {
    }

    /** The active deputies of the area whose names begin with the words of the address, at most 500, with their stations. */
    public List<Choice> getDeputies() {
        if (people == null) {
            Listing<DeputyRow> found = deputies.list(DeputyFilter.with().area(place.getArea()).statuses(Set.of(MandateStatus.ACTIVE))
                    .words(query.text("words")).build(), new ListRequest("name", false, null, false, ListRequest.MOST));
            more = found.next() != null;
            Map<Long, String> names = stations.names(found.rows().stream().map(DeputyRow::stationId).filter(Objects::nonNull).distinct().toList());
            people = found.rows().stream().map(row -> new Choice(row.id(), label(row, names))).toList();
        }
        return people;
    }

    private static String label(DeputyRow row, Map<Long, String> names) {
        String where = row.stationId() == null ? row.workUnit() : names.get(row.stationId());
        return where == null ? row.name() : row.name() + "（" + where + "）";
    }

    /** There are more deputies than are offered; a name narrows them. */
    public boolean isMore() {
        getDeputies();
        return more;
    }

    /** The stations of the area, at most 500. */
    public List<StationRow> getStations() {
        if (some == null) {
            some = stations.list(new StationFilter(place.getArea(), null, null), ListRequest.first(ListRequest.MOST)).rows();
        }
        return some;
    }

    /** The congresses whose deputies the area keeps. */
    public List<DeputyLevel> getLevels() {
        AreaCode area = place.getArea();
        return area == null ? List.of() : DeputyLevel.of(area.level());
    }
}
