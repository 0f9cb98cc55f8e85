package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many stations there are, of which kinds, with which funds, and how many of them are idle. */
@Path("statistics/stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StationStatisticsResource {
    @Inject
    AreaFigures figures;
    @Inject
    MapPlace place;

    /** Figures as the API sends them; funding is in yuan, {@code key} and {@code label} are left out of the whole. */
    public record StationFiguresBody(String key, String label, long stations, Map<String, Long> byKind, long fundingPerYear, long idle, LocalDate on) {
        static StationFiguresBody of(AreaFigure figure, boolean whole, LocalDate on) {
            Map<String, Long> byKind = new LinkedHashMap<>();
            for (StationKind kind : StationKind.values()) {
                byKind.put(kind.name(), figure.of(kind));
            }
            return new StationFiguresBody(whole ? null : figure.code(), whole ? null : figure.name(), figure.stations(), byKind,
                    figure.fundingPerYear(), figure.idle(), on);
        }
    }

    /** Figures area by area; they add up to those of the whole. */
    public record StationGroupsBody(List<StationFiguresBody> data) {
    }

    @GET
    @Allows({"area", "by", "on"})
    @Operation(summary = "Figures of the stations of an area on a day (today); by=area gives them for each area directly below")
    public Object stations(@BeanParam Query query) {
        boolean grouped = query.oneOf("by", List.of("area")) != null;
        LocalDate on = place.day(query.date("on"));
        AreaCode asked = query.area("area");
        AreaCode area = asked == null ? place.home() : asked.within(place.home());
        if (area == null) {
            // An area of which the caller sees nothing has no stations, as in every list.
            return grouped ? new StationGroupsBody(List.of()) : StationFiguresBody.of(figures.whole(asked, on), true, on);
        }
        return grouped ? new StationGroupsBody(figures.below(area, on).stream().map(figure -> StationFiguresBody.of(figure, false, on)).toList())
                : StationFiguresBody.of(figures.whole(area, on), true, on);
    }
}
