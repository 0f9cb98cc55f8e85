package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.CheckAction;
import cn.shuanglian.reception.sweep.CheckDue;
import cn.shuanglian.reception.sweep.CheckFilter;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckState;
import cn.shuanglian.reception.sweep.SweepChecks;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import cn.shuanglian.web.sweep.SweepBodies.AddedBody;
import cn.shuanglian.web.sweep.SweepBodies.SweepCheckBody;
import cn.shuanglian.web.sweep.SweepBodies.CheckStepBody;
import cn.shuanglian.web.sweep.SweepBodies.CheckStepsBody;
import cn.shuanglian.web.sweep.SweepBodies.PlacesBody;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The places of a sweep: who looks at them, and what was found and mended. */
@Path("sweeps/{id}/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sweeps")
public class SweepChecksResource {
    @Inject
    Sweeps sweeps;
    @Inject
    SweepChecks checks;
    @Inject
    Lists lists;

    @GET
    @Allows(value = {"area", "unit", "state", "due", "q"}, list = true)
    @Operation(summary = "The places of the sweep that the caller sees", description = "Sorted by area, or with sort=place; due=TODO or OVERDUE keeps"
            + " to those of which something is left to be done")
    public Response list(@PathParam("id") String id, @BeanParam Query query) {
        long sweep = PathId.of("sweep", id);
        CheckFilter filter = new CheckFilter(sweep, query.area("area"), query.id("unit"), query.oneOf("state", CheckState.class),
                query.oneOf("due", CheckDue.class), query.text("q"));
        ListRequest asked = lists.request(query);
        sweeps.isRun(sweep);
        return lists.answer(query, asked, checks.list(filter, asked), SweepCheckBody::of, () -> checks.count(filter));
    }

    @POST
    @Once
    @Operation(summary = "Puts places on the list", description = "NAMED places, or one for each of the TOWNSHIPS or STATIONS of the area; needs an"
            + " Idempotency-Key")
    public AddedBody add(@PathParam("id") String id, PlacesBody body) {
        return new AddedBody(sweeps.add(PathId.of("sweep", id), body.asked()));
    }

    @GET
    @Path("{check}")
    @Operation(summary = "One place with its files")
    public Response one(@PathParam("id") String id, @PathParam("check") String check, @Context HttpHeaders headers) {
        CheckRow row = of(id, check);
        return Response.ok(SweepCheckBody.of(row, checks.files(row.id()))).tag(Etags.of(row.version())).build();
    }

    @GET
    @Path("{check}/transitions")
    @Operation(summary = "What the caller may do about the place now")
    public CheckStepsBody steps(@PathParam("id") String id, @PathParam("check") String check) {
        return new CheckStepsBody(checks.transitions(of(id, check).id()));
    }

    @POST
    @Path("{check}/transitions")
    @Once
    @Operation(summary = "Takes the place one step on", description = "Needs If-Match and an Idempotency-Key; a place that was removed is answered"
            + " with 204")
    public Response step(@PathParam("id") String id, @PathParam("check") String check, CheckStepBody body, @Context HttpHeaders headers) {
        CheckRow row = of(id, check);
        checks.take(body.asked(row.id(), Etags.ifMatch(headers)));
        if (body.action() == CheckAction.REMOVE) {
            return Response.noContent().build();
        }
        CheckRow now = checks.find(row.id());
        return Response.ok(SweepCheckBody.of(now, checks.files(now.id()))).tag(Etags.of(now.version())).build();
    }

    private CheckRow of(String sweep, String check) {
        CheckRow row = checks.find(PathId.of("check", check));
        if (row.sweep() != PathId.of("sweep", sweep)) {
            throw new NotFound("check", check);
        }
        return row;
    }
}
