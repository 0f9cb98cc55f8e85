package cn.shuanglian.web.registry;

import cn.shuanglian.reception.session.StationDays;
import cn.shuanglian.reception.session.StationPulse;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.AmendStation;
import cn.shuanglian.registry.station.RegisterStation;
import cn.shuanglian.registry.station.StationFacts;
import cn.shuanglian.registry.station.StationFiles;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationHost;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contact stations. */
@Path("stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "stations")
public class StationsResource {
    @Inject
    Stations stations;
    @Inject
    StationFiles files;
    @Inject
    StationDays days;
    @Inject
    Lists lists;
    @Inject
    Clock clock;

    /**
     * A station as the API sends it.
     *
     * @param photo address of its picture on this site, for people with a session
     * @param lastReception the latest day up to {@code on}, or today, on which a reception was held there
     * @param idle nobody received there for longer than the area allows
     */
    public record StationBody(String id, String name, String kind, String area, String host, LocalDate foundedOn, Long fundingPerYear,
                              String address, String openingHours, String officer, String photo, LocalDate lastReception, boolean idle) {
        static StationBody of(StationRow row, StationPulse pulse) {
            return new StationBody(Long.toString(row.id()), row.name(), row.kind().name(), row.area(), row.host().name(), row.foundedOn(),
                    row.fundingPerYear(), row.address(), row.openingHours(), row.officer(), row.photoId() == null ? null : "/files/" + row.photoId(),
                    pulse.lastHeld(), pulse.idle());
        }
    }

    /** What an office says about a station; {@code area} only of a new one. */
    public record StationFactsBody(String area, String name, StationKind kind, StationHost host, LocalDate foundedOn, Long fundingPerYear,
                                   String address, String openingHours, String officer, String officerPhone) {
        StationFacts facts() {
            return new StationFacts(name, kind, host, foundedOn, fundingPerYear, address, openingHours, officer, officerPhone);
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "kind", "q", "idle", "photo", "on"}, list = true)
    @Operation(summary = "The stations within the caller's area; idle=true gives those that are idle on a day (on=, today)")
    public Response list(@BeanParam Query query) {
        LocalDate on = query.date("on") == null ? LocalDate.now(clock) : query.date("on");
        AreaCode area = query.area("area");
        Set<Long> among = query.text("idle") == null ? null : days.ids(area, query.is("idle", true), on);
        StationFilter filter = new StationFilter(area, query.oneOf("kind", StationKind.class), query.text("q"),
                query.text("photo") == null ? null : (Boolean) query.is("photo", true), among);
        return lists.answer(query, "stations", filter, (narrowed, asked) -> bodies(stations.list(narrowed, asked), on), Living::body, stations::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One station")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        StationRow row = stations.require(PathId.of("station", id));
        return Etags.read(headers, row.version(), body(row));
    }

    @POST
    @Once
    @Operation(summary = "Registers a station", description = "Needs an Idempotency-Key")
    public Response register(StationFactsBody body) {
        StationRow row = stations.require(files.register(new RegisterStation(body.area(), body.facts())));
        return Response.created(URI.create("stations/" + row.id())).entity(body(row)).tag(Etags.of(row.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces what is said about a station", description = "Needs If-Match. The area of a station never changes.")
    public Response amend(@PathParam("id") String id, StationFactsBody body, @Context HttpHeaders headers) {
        long key = PathId.of("station", id);
        if (body.area() != null && !body.area().equals(stations.require(key).area())) {
            throw new Refused("station.areaStays", "area");
        }
        files.amend(new AmendStation(key, Etags.ifMatch(headers), body.facts()));
        StationRow row = stations.require(key);
        return Response.ok(body(row)).tag(Etags.of(row.version())).build();
    }

    /** A station and how alive it is. */
    private record Living(StationRow row, StationPulse pulse) {
        StationBody body() {
            return StationBody.of(row, pulse);
        }
    }

    private Listing<Living> bodies(Listing<StationRow> page, LocalDate on) {
        Map<Long, StationPulse> pulses = days.pulses(page.rows(), on);
        return page.mapped(row -> new Living(row, pulses.get(row.id())));
    }

    private StationBody body(StationRow row) {
        return StationBody.of(row, days.pulses(List.of(row), LocalDate.now(clock)).get(row.id()));
    }
}
