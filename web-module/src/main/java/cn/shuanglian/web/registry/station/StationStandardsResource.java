package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.station.CheckStandards;
import cn.shuanglian.registry.station.StandardRow;
import cn.shuanglian.registry.station.Standards;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a station comes up to the standard. */
@Path("stations/{id}/standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "stations")
public class StationStandardsResource {
    @Inject
    Stations stations;
    @Inject
    Standards standards;

    /** One demand; {@code met} and what follows are left out where nobody has looked yet. */
    public record StandardBody(String code, String part, String name, Boolean met, String note, LocalDate checkedOn, String checkedBy) {
        static StandardBody of(StandardRow row) {
            return new StandardBody(row.code(), row.part().name(), row.name(), row.met(), row.note(), row.checkedOn(), row.checkedBy());
        }
    }

    /** All demands, and how many of them are met. */
    public record StandardsBody(List<StandardBody> data, long met, int total) {
    }

    /** How one demand was found to be met. */
    public record FindingBody(String code, Boolean met, String note) {
    }

    /** What was found on a day. */
    public record StationStandardCheckBody(LocalDate checkedOn, List<FindingBody> findings) {
        CheckStandards asked(long station, long version) {
            return new CheckStandards(station, version, checkedOn, findings == null ? null : findings.stream()
                    .map(each -> each == null ? null : new CheckStandards.Finding(each.code(), each.met(), each.note())).toList());
        }
    }

    @GET
    @Operation(summary = "How a station comes up to the standard")
    public Response list(@PathParam("id") String id, @Context HttpHeaders headers) {
        StationRow station = stations.require(PathId.of("station", id));
        return Etags.read(headers, station.version(), body(station.id()));
    }

    @PUT
    @Operation(summary = "Records a check of some or all demands", description = "Needs If-Match with the station's ETag")
    public Response check(@PathParam("id") String id, StationStandardCheckBody body, @Context HttpHeaders headers) {
        long key = PathId.of("station", id);
        long version = standards.check(body.asked(key, Etags.ifMatch(headers)));
        return Response.ok(body(key)).tag(Etags.of(version)).build();
    }

    private StandardsBody body(long station) {
        List<StandardRow> rows = standards.of(station);
        return new StandardsBody(rows.stream().map(StandardBody::of).toList(), rows.stream().filter(row -> Boolean.TRUE.equals(row.met())).count(),
                rows.size());
    }
}
