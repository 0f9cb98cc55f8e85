package cn.shuanglian.web.reception;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Areas, stations and deputies to choose from in the filters of a list. Each choice depends on the wider one before it, so that
 * no page carries thousands of them; what the address names is always among them.
 */
@Named("places")
@RequestScoped
public class PlaceChoices {
    private static final int MOST = ListRequest.MOST;

    @Inject
    ListQuery query;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;

    private List<AreaRow> allAreas;
    private List<Choice> someStations;
    private List<Choice> someDeputies;
    private boolean cut;

    /** One thing to choose. */
    public record Choice(long id, String name) {
    }

    public List<AreaRow> getAreas() {
        if (allAreas == null) {
            allAreas = areas.choices();
        }
        return allAreas;
    }

    /** Stations of the chosen area, at most 500, and the chosen one. */
    public List<Choice> getStations() {
        if (someStations == null) {
            AreaCode area = query.area("area");
            Listing<StationRow> found = stations.list(new StationFilter(area, null, null), ListRequest.first(MOST));
            cut = found.next() != null;
            someStations = withChosen(found.rows().stream().map(row -> new Choice(row.id(), row.name())).toList(), query.id("station"),
                    stations::ownNames);
        }
        return someStations;
    }

    /** There are more stations than are offered; choosing an area first helps. */
    public boolean isCut() {
        getStations();
        return cut;
    }

    /** Deputies of the chosen station, and the chosen one. */
    public List<Choice> getDeputies() {
        if (someDeputies == null) {
            Long station = query.id("station");
            List<Choice> own = station == null ? List.of()
                    : deputies.ofStation(station).stream().map(row -> new Choice(row.id(), row.name())).toList();
            someDeputies = withChosen(own, query.id("deputy"), deputies::ownNames);
        }
        return someDeputies;
    }

    /** Something to look names up in. */
    private interface Names {
        Map<Long, String> of(List<Long> ids);
    }

    private static List<Choice> withChosen(List<Choice> some, Long chosen, Names names) {
        if (chosen == null || some.stream().anyMatch(one -> one.id() == chosen)) {
            return some;
        }
        List<Choice> all = new ArrayList<>(some);
        names.of(List.of(chosen)).forEach((id, name) -> all.add(new Choice(id, name)));
        return all;
    }
}
