package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.ActivityLinkKind;
import cn.shuanglian.reception.activity.ActivityRecords;
import cn.shuanglian.reception.activity.LogExpense;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.activity.ActivityBodies.NewExpenseBody;
import cn.shuanglian.web.activity.ActivityBodies.NewOutcomeBody;
import cn.shuanglian.web.activity.ActivityBodies.PapersBody;
import cn.shuanglian.web.rest.BodyKey;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an activity led to and what it cost. */
@Path("activities/{id}/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ActivityRecordsResource {
    @Inject
    ActivityRecords records;

    @GET
    @Operation(summary = "The opinions and suggestions an activity led to, its expenses and files")
    public PapersBody records(@PathParam("id") String id) {
        return PapersBody.of(records.of(PathId.of("activity", id)));
    }

    @POST
    @Path("outcomes")
    @Once
    @Operation(summary = "Notes an opinion or a suggestion that the activity led to", description = "Needs an Idempotency-Key")
    public Response ledTo(@PathParam("id") String id, NewOutcomeBody body) {
        long key = PathId.of("activity", id);
        if (ActivityLinkKind.OPINION.name().equals(body.kind())) {
            records.ledToOpinion(key, BodyKey.require(body.target(), "target"));
        } else if (ActivityLinkKind.SUGGESTION.name().equals(body.kind())) {
            records.ledToSuggestion(key, BodyKey.require(body.target(), "target"));
        } else {
            throw new Refused("action.unknown", "kind", String.valueOf(body.kind()), "OPINION, SUGGESTION");
        }
        return shown(key);
    }

    @POST
    @Path("expenses")
    @Once
    @Operation(summary = "Logs what was paid for the activity out of its group's funds", description = "Needs an Idempotency-Key")
    public Response spend(@PathParam("id") String id, NewExpenseBody body) {
        long key = PathId.of("activity", id);
        records.spend(new LogExpense(key, body.spentOn(), body.purpose(), body.fen(), body.voucher()));
        return shown(key);
    }

    private Response shown(long id) {
        return Response.status(Response.Status.CREATED).entity(PapersBody.of(records.of(id))).build();
    }
}
