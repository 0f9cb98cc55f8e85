package cn.shuanglian.reception.sweep;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out which places a sweep has, where they lie and who looks at them. */
@Dependent
class SweepPlaces {
    private static final int MOST_AREAS = 5_000;

    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Units units;

    /** A place, the code of its area, and the unit that looks at it. */
    record Place(String name, String area, long unit) {
    }

    /** The units that can look at places of the area: its own, those above it and those below it; two queries. */
    Map<Long, UnitRow> unitsOf(String area) {
        return Stream.concat(units.forArea(new AreaCode(area)).stream(), units.directory().stream().filter(unit -> new AreaCode(area).covers(unit.area())))
                .collect(toMap(UnitRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    List<Place> of(String area, AddChecks asked) {
        Map<Long, UnitRow> known = unitsOf(area);
        List<UnitRow> chosen = asked.units().stream().distinct().map(unit -> known(known, unit, "units")).toList();
        return switch (asked.spread()) {
            case NAMED -> named(area, asked.places(), known, chosen);
            case TOWNSHIPS -> spread(townships(area), chosen);
            case STATIONS -> spread(stations(area), chosen);
        };
    }

    private static List<Place> named(String area, List<AddChecks.PlaceLine> lines, Map<Long, UnitRow> known, List<UnitRow> chosen) {
        if (lines.isEmpty()) {
            throw new Refused("required", "places");
        }
        List<Place> places = new ArrayList<>();
        for (AddChecks.PlaceLine line : lines) {
            String name = line.place().strip();
            if (line.unit() != null) {
                places.add(at(area, name, known(known, line.unit(), "places")));
            } else if (chosen.size() == 1) {
                places.add(at(area, name, chosen.get(0)));
            } else {
                throw new Refused(chosen.isEmpty() ? "sweep.noUnit" : "sweep.whichUnit", "places", name);
            }
        }
        return places;
    }

    /** Where a unit of an area below looks, the place is taken to lie there. */
    static Place at(String area, String name, UnitRow unit) {
        return new Place(name, new AreaCode(area).covers(unit.area()) ? unit.area() : area, unit.id());
    }

    /** A place that nobody was chosen for yet. */
    private record Spot(String name, String area) {
    }

    private static List<Place> spread(List<Spot> spots, List<UnitRow> chosen) {
        if (chosen.isEmpty()) {
            throw new Refused("required", "units");
        }
        if (spots.isEmpty()) {
            throw new Refused("sweep.noPlaces", "spread");
        }
        return spots.stream().map(spot -> new Place(spot.name(), spot.area(), nearest(spot.name(), spot.area(), chosen))).toList();
    }

    /** Of the units that can look at the place the one whose area is the smallest. */
    private static long nearest(String place, String area, List<UnitRow> chosen) {
        List<UnitRow> able = chosen.stream().filter(unit -> new AreaCode(unit.area()).covers(area))
                .sorted(Comparator.comparingInt((UnitRow unit) -> new AreaCode(unit.area()).prefix().length()).reversed()).toList();
        if (able.isEmpty()) {
            throw new Refused("sweep.noUnit", "units", place);
        }
        if (able.size() > 1 && able.get(0).area().equals(able.get(1).area())) {
            throw new Refused("sweep.whichUnit", "units", place);
        }
        return able.get(0).id();
    }

    private List<Spot> townships(String area) {
        Listing<AreaRow> below = areas.list(new AreaCode(area), new ListRequest(null, false, null, false, ListRequest.MOST));
        List<Spot> found = new ArrayList<>();
        for (int read = 0; read < MOST_AREAS; read += ListRequest.MOST) {
            below.rows().stream().filter(each -> each.level() == AreaLevel.TOWNSHIP).forEach(each -> found.add(new Spot(each.name(), each.code())));
            if (below.next() == null) {
                return found;
            }
            below = areas.list(new AreaCode(area), new ListRequest(null, false, below.next(), false, ListRequest.MOST));
        }
        return found;
    }

    private List<Spot> stations(String area) {
        return stations.directory().stream().filter(station -> new AreaCode(area).covers(station.area()))
                .map(station -> new Spot(station.name(), station.area())).distinct().toList();
    }

    private static UnitRow known(Map<Long, UnitRow> known, long unit, String field) {
        if (!known.containsKey(unit)) {
            throw new Refused("unit.unknown", field);
        }
        return known.get(unit);
    }

    /** Whether the unit can look at a place of that area. */
    boolean isAble(long unit, String area) {
        return units.forArea(new AreaCode(area)).stream().anyMatch(each -> each.id() == unit);
    }

    Map<Long, String> names(Collection<Long> ids) {
        return units.names(ids);
    }
}
