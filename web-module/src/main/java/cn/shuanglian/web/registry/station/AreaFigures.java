package cn.shuanglian.web.registry.station;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import cn.shuanglian.reception.session.StationDays;
import cn.shuanglian.registry.area.AreaPlace;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.station.StationCount;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts stations for the map and for whoever asks for its figures, however many there are by the same few queries. */
@Dependent
public class AreaFigures {
    @Inject
    Stations stations;
    @Inject
    StationDays days;
    @Inject
    Areas areas;

    /** The figures of all stations of the area together. */
    AreaFigure whole(AreaCode area, LocalDate on) {
        return figure(new AreaPlace(area.code(), area.code(), null, null, null), stations.counts(area), days.list(area, true, on).size());
    }

    /**
     * The figures of each area directly below, those without stations included; where stations belong to none of them but to the area itself,
     * they come last under its own code. The figures add up to those of the whole.
     */
    List<AreaFigure> below(AreaCode area, LocalDate on) {
        Map<String, List<StationCount>> counts = stations.counts(area).stream().collect(groupingBy(count -> below(area, count.area())));
        Map<String, Long> idle = days.list(area, true, on).stream().collect(groupingBy(station -> below(area, station.area()), counting()));
        Map<Boolean, List<AreaPlace>> known = areas.map(area).stream().collect(partitioningBy(place -> place.code().equals(area.code())));
        List<AreaPlace> places = new ArrayList<>(known.get(false));
        if (counts.containsKey(area.code())) {
            known.get(true).forEach(own -> places.add(new AreaPlace(own.code(), own.name(), null, null, null)));
        }
        return places.stream().map(place -> figure(place, counts.getOrDefault(place.code(), List.of()), idle.getOrDefault(place.code(), 0L)))
                .toList();
    }

    /** Code of the area directly below to which the other one belongs, or the area's own code. */
    static String below(AreaCode area, String code) {
        AreaCode each = new AreaCode(code);
        while (each.parent() != null && !each.parent().equals(area)) {
            each = each.parent();
        }
        return each.parent() == null ? area.code() : each.code();
    }

    private static AreaFigure figure(AreaPlace place, List<StationCount> counts, long idle) {
        Map<StationKind, Long> byKind = new EnumMap<>(StationKind.class);
        counts.forEach(count -> byKind.merge(count.kind(), count.stations(), Long::sum));
        return new AreaFigure(place, counts.stream().mapToLong(StationCount::stations).sum(), byKind,
                counts.stream().map(StationCount::fundingPerYear).filter(Objects::nonNull).mapToLong(Long::longValue).sum(), idle);
    }
}
