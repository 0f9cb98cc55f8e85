package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.area.AreaPlace;
import cn.shuanglian.registry.station.StationKind;
import java.util.Map;

/**
 * The stations of one area and how many of them are idle.
 *
 * @param place where the area stands on the map; without column and row it stands nowhere in particular
 * @param byKind only kinds of which there are any
 * @param fundingPerYear yuan a year of all of them together
 */
public record AreaFigure(AreaPlace place, long stations, Map<StationKind, Long> byKind, long fundingPerYear, long idle) {
    public String code() {
        return place.code();
    }

    public String name() {
        return place.name();
    }

    /** What the map writes into the tile. */
    public String label() {
        return place.label() == null ? place.name() : place.label();
    }

    /** How many stations of that kind. */
    public long of(StationKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }

    /** The look of the tile by the share that is idle; the figure beside it says the same. */
    public String tone() {
        if (stations == 0) {
            return "none";
        }
        double share = (double) idle / stations;
        return idle == 0 ? "alive" : share <= 1 / 3.0 ? "some" : share <= 2 / 3.0 ? "many" : "most";
    }
}
