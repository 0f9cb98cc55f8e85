package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.list.ListNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The stations of an area on a schematic map of the areas below it; of a county without townships, the stations themselves. */
@Named
@RequestScoped
public class StationMapPage {
    private static final int LISTED = 200;

    @Inject
    AreaFigures figures;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    ListQuery query;
    @Inject
    MapPlace place;

    private AreaRow area;
    private LocalDate on;
    private List<AreaFigure> rows = List.of();
    private TileMap map;
    private Listing<StationRow> listing;

    /** Called once before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for an area outside the caller's */
    public void load() {
        on = place.day(query.date("on"));
        area = areas.require(query.text("area") == null ? place.home().code() : query.text("area"));
        AreaCode code = new AreaCode(area.code());
        List<AreaFigure> found = ListNotices.shown(query.getFaults(), "registry", () -> figures.below(code, on));
        if (found == null) {
            return;
        }
        rows = found;
        boolean divided = rows.stream().anyMatch(row -> !row.code().equals(area.code()));
        map = divided ? TileMap.of(rows) : null;
        listing = divided ? null : stations.list(new StationFilter(code, null, null), new ListRequest("name", false, null, false, LISTED));
    }

    public AreaRow getArea() {
        return area;
    }

    public LocalDate getOn() {
        return on;
    }

    /** The area above, where the reader sees it; else null. */
    public String getAbove() {
        if (area == null) {
            return null;
        }
        AreaCode above = new AreaCode(area.code()).parent();
        return above != null && !area.code().equals(place.home().code()) && place.home().covers(above.code()) ? above.code() : null;
    }

    public List<AreaFigure> getRows() {
        return rows;
    }

    /** Only the kinds of which there are stations. */
    public List<StationKind> getKinds() {
        return Stream.of(StationKind.values()).filter(kind -> rows.stream().anyMatch(row -> row.of(kind) > 0)).toList();
    }

    /** The drawing, or null where nothing lies below the area. */
    public TileMap getMap() {
        return map;
    }

    /** The stations themselves where nothing lies below the area; else null. */
    public Listing<StationRow> getListing() {
        return listing;
    }

    public long getStations() {
        return rows.stream().mapToLong(AreaFigure::stations).sum();
    }

    public long getFunding() {
        return rows.stream().mapToLong(AreaFigure::fundingPerYear).sum();
    }

    public long getIdle() {
        return rows.stream().mapToLong(AreaFigure::idle).sum();
    }

    public long of(StationKind kind) {
        return rows.stream().mapToLong(row -> row.of(kind)).sum();
    }

    /** Where a tile leads: further down, or for stations of the area itself to their list. */
    public String target(AreaFigure figure) {
        String day = query.text("on") == null ? "" : "&on=" + on;
        return figure.code().equals(area.code()) ? "/registry/stations.xhtml?area=" + figure.code() + day
                : "/registry/stationMap.xhtml?area=" + figure.code() + day;
    }

    /** What a tile says, in a sentence. */
    public String told(AreaFigure figure) {
        return PageWords.of("registry", "stationMap.tile", figure.name(), figure.stations(), figure.idle());
    }
}
