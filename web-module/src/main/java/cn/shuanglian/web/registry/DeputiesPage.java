package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
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
    DeputyFilters filters;
    @Inject
    FacetLinks facetLinks;
    @Inject
    PlaceChoices places;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<DeputyRow> listing;
    private long count;
    private List<FacetLinks.View> facets = List.of();
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
            facets = facetLinks.of(filter);
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
        return filters.read();
    }

    public Listing<DeputyRow> getListing() {
        return listing;
    }

    /** By what the list can be narrowed, with counts. */
    public List<FacetLinks.View> getFacets() {
        return facets;
    }

    /** What the address says beyond the fields of the search, so that a search keeps the chosen facets. */
    public List<String> getCarried() {
        List<String> own = new ArrayList<>(List.of("words", "area", "cursor", "back"));
        if (!places.getStations().isEmpty()) {
            own.add("station");
        }
        if (!places.getGroups().isEmpty()) {
            own.add("group");
        }
        return query.namesBut(own);
    }

    /** Courtesy only; the facade keeps the right. */
    public boolean isMayChange() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.LIAISON_OFFICE);
    }

    /** Names the box that chooses a deputy for a change of many. */
    public String choose(DeputyRow row) {
        return PageWords.of("registry", "bulk.chooseOne", row.name());
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
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
