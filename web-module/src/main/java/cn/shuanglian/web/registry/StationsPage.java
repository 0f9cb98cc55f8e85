package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of contact stations. */
@Named
@Downloads("stations")
@RequestScoped
public class StationsPage implements Downloadable {
    @Inject
    Stations stations;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<StationRow> listing;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        StationFilter filter = filter();
        areas = names.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> stations.list(filter, query.page()));
        if (listing != null) {
            count = stations.count(filter);
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area()));
        }
    }

    @Override
    public StationFilter filter() {
        return new StationFilter(query.area("area"), query.oneOf("kind", StationKind.class), query.text("words"));
    }

    public Listing<StationRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public StationKind[] getKinds() {
        return StationKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
