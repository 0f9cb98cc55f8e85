package cn.shuanglian.web.body;

import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyFilter;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.body.CreateBody;
import cn.shuanglian.registry.body.EndSeat;
import cn.shuanglian.registry.body.GiveSeat;
import cn.shuanglian.registry.body.SeatPost;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.BodyKey;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies of the congresses: standing and special committees, delegations, township congresses; and who sits in them. */
@Path("bodies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bodies")
public class BodiesResource {
    private static final List<String> STEPS = List.of("GIVE_SEAT", "END_SEAT");

    @Inject
    Bodies bodies;
    @Inject
    Lists lists;

    /** A body as the API sends it; {@code seats} only with a single one. */
    public record BodyBody(String id, String kind, String name, String area, String head, long members, List<SeatBody> seats) {
        static BodyBody of(BodyRow row) {
            return of(row, null);
        }

        static BodyBody of(BodyRow row, List<SeatRow> seats) {
            return new BodyBody(Long.toString(row.id()), row.kind().name(), row.name(), row.area(), row.head(), row.members(),
                    seats == null ? null : seats.stream().map(SeatBody::of).toList());
        }
    }

    /** A seat, held now or until a day; {@code deputy} is left out for a member of staff. */
    public record SeatBody(String id, String post, String deputy, String name, LocalDate since, LocalDate until) {
        static SeatBody of(SeatRow row) {
            return new SeatBody(Long.toString(row.id()), row.post().name(), row.mandate() == null ? null : row.mandate().toString(), row.name(),
                    row.since(), row.until());
        }
    }

    /** A body to be made. */
    public record NewBodyBody(BodyKind kind, String name, String area) {
    }

    /** GIVE_SEAT needs post, since and a deputy or a name; END_SEAT needs seat and until. */
    public record BodyStepBody(String action, SeatPost post, String deputy, String name, LocalDate since, String seat, LocalDate until) {
    }

    /** What the caller may do now. */
    public record BodyStepsBody(List<String> data) {
    }

    @GET
    @Allows(value = {"area", "kind", "q"}, list = true)
    @Operation(summary = "The bodies within the caller's area")
    public Response list(@BeanParam Query query) {
        BodyFilter filter = new BodyFilter(query.area("area"), query.oneOf("kind", BodyKind.class), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, bodies.list(filter, asked), BodyBody::of, () -> bodies.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One body with its seats, those held now first")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        BodyRow row = bodies.require(PathId.of("body", id));
        return Etags.read(headers, row.version(), BodyBody.of(row, bodies.seats(row.id())));
    }

    @POST
    @Once
    @Operation(summary = "Makes a body", description = "Needs an Idempotency-Key")
    public Response create(NewBodyBody body) {
        long id = bodies.create(new CreateBody(body.kind(), body.name(), body.area()));
        return shown(Response.created(URI.create("bodies/" + id)), id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the body now")
    public BodyStepsBody steps(@PathParam("id") String id, @Context SecurityContext caller) {
        bodies.require(PathId.of("body", id));
        return new BodyStepsBody(caller.isUserInRole(Role.LIAISON_OFFICE) ? STEPS : List.of());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Gives or ends a seat", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, BodyStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("body", id);
        long version = Etags.ifMatch(headers);
        switch (String.valueOf(body.action())) {
            case "GIVE_SEAT" -> bodies.give(new GiveSeat(key, version, body.post(), BodyKey.read(body.deputy(), "deputy"),
                    body.name(), body.since()));
            case "END_SEAT" -> bodies.end(new EndSeat(key, version, BodyKey.require(body.seat(), "seat"), body.until()));
            default -> throw new Refused("action.unknown", "action", String.valueOf(body.action()), String.join(", ", STEPS));
        }
        return shown(Response.ok(), key);
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        BodyRow row = bodies.require(id);
        return answer.entity(BodyBody.of(row, bodies.seats(id))).tag(Etags.of(row.version())).build();
    }
}
