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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private List<Choice> people;
    private boolean more;
    private List<StationRow> some;

    /** One thing to choose. */
    public record Choice(long id, String label) {
    }

    /** The active deputies whom the area plans for, at most 500, by name, with their stations. */
    public List<Choice> getDeputies() {
        if (people == null) {
            // in the order of areas, because those of the counties below stand behind the area's own ones
            Listing<DeputyRow> found = deputies.list(DeputyFilter.with().area(place.getArea()).statuses(Set.of(MandateStatus.ACTIVE)).build(),
                    new ListRequest("area", false, null, false, ListRequest.MOST));
            List<DeputyRow> own = found.rows().stream().filter(row -> row.area().equals(place.getArea().code()))
                    .sorted(Comparator.comparing(DeputyRow::name, Collator.getInstance(Locale.CHINA))).toList();
            more = own.size() == ListRequest.MOST && found.next() != null;
            Map<Long, String> names = stations.names(own.stream().map(DeputyRow::stationId).filter(Objects::nonNull).distinct().toList());
            people = own.stream().map(row -> new Choice(row.id(), label(row, names))).toList();
        }
        return people;
    }

    private static String label(DeputyRow row, Map<Long, String> names) {
        String where = row.stationId() == null ? row.workUnit() : names.get(row.stationId());
        return where == null ? row.name() : row.name() + "（" + where + "）";
    }

    /** There are more deputies than are offered. */
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
