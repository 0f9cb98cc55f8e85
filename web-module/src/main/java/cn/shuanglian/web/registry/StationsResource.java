package cn.shuanglian.web.registry;

import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contact stations. */
@Path("stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations")
public class StationsResource {
    @Inject
    Stations stations;
    @Inject
    Lists lists;

    /** A station as the API sends it. */
    public record StationBody(String id, String name, String kind, String area, String host, LocalDate foundedOn, Long fundingPerYear) {
        static StationBody of(StationRow row) {
            return new StationBody(Long.toString(row.id()), row.name(), row.kind().name(), row.area(), row.host().name(),
                    row.foundedOn(), row.fundingPerYear());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "kind", "q"}, list = true)
    @Operation(summary = "The stations within the caller's area")
    public Response list(@BeanParam Query query) {
        StationFilter filter = new StationFilter(query.area("area"), query.oneOf("kind", StationKind.class), query.text("q"));
        return lists.answer(query, "stations", filter, stations::list, StationBody::of, stations::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One station")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        StationRow row = stations.require(PathId.of("station", id));
        return Etags.read(headers, row.version(), StationBody.of(row));
    }
}
