package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of deputies, one row a mandate. */
@Named
@Downloads("deputies")
@RequestScoped
public class DeputiesPage implements Downloadable {
    @Inject
    Deputies deputies;
    @Inject
    PlaceChoices places;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<DeputyRow> listing;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();
    private Map<Long, String> stationNames = Map.of();
    private Map<Long, String> groupNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        DeputyFilter filter = filter();
        areas = names.choices();
        places.load(filter.area(), filter.stationId(), filter.groupId());
        listing = ListNotices.shown(query.getFaults(), "registry", () -> deputies.list(filter, query.page()));
        if (listing != null) {
            count = deputies.count(filter);
            name(listing.rows());
        }
    }

    private void name(List<DeputyRow> rows) {
        areaNames = names.areas(rows, row -> Stream.of(row.area()));
        stationNames = names.stations(rows, row -> Stream.ofNullable(row.stationId()));
        groupNames = names.groups(rows, DeputiesPage::groupsOf);
    }

    private static Stream<Long> groupsOf(DeputyRow row) {
        return Stream.of(row.areaGroupId(), row.professionalGroupId());
    }

    /** Names of the groups the deputy belongs to. */
    public String groups(DeputyRow row) {
        return groupsOf(row).map(groupNames::get).filter(Objects::nonNull).collect(Collectors.joining("、"));
    }

    @Override
    public DeputyFilter filter() {
        return new DeputyFilter(query.area("area"), query.oneOf("level", DeputyLevel.class), query.id("station"), query.id("group"),
                query.yesOrNo("cadre"), query.text("words"));
    }

    public Listing<DeputyRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public DeputyLevel[] getLevels() {
        return DeputyLevel.values();
    }

    public PlaceChoices getPlaces() {
        return places;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public Map<Long, String> getStationNames() {
        return stationNames;
    }
}
