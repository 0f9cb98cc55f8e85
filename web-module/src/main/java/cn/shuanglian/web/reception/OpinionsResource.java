package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.DeclineReason;
import cn.shuanglian.reception.opinion.FeedbackWay;
import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionNow;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerKind;
import cn.shuanglian.reception.opinion.Timeliness;
import cn.shuanglian.reception.opinion.UrgeLevel;
import cn.shuanglian.reception.session.Receptions;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people said at receptions, and the way it goes. */
@Path("opinions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class OpinionsResource {
    @Inject
    Opinions opinions;
    @Inject
    Receptions receptions;
    @Inject
    Lists lists;

    /** A step of an opinion; what each action needs is told by {@link OpinionStep}. */
    public record OpinionStepBody(OpinionAction action, String leadUnit, List<String> coUnits, String unit, OpinionResult result, String reply,
                           String replyNumber, LocalDate promisedFor, LocalDate on, Satisfaction attitude, Satisfaction satisfaction, FeedbackWay how,
                           String by, DeclineReason declineReason, String goTo, Integer days, String suggestion, UrgeLevel level, String note) {
        OpinionStep step(long id, long version) {
            return OpinionStep.of(id, version, action).units(Keys.readOrNull(leadUnit, "leadUnit"), Keys.read(coUnits, "coUnits"))
                    .unit(Keys.readOrNull(unit, "unit")).answer(result, reply).replyNumber(replyNumber).promisedFor(promisedFor).on(on)
                    .satisfaction(attitude, satisfaction).told(how, by).declined(declineReason, goTo).days(days)
                    .suggestion(Keys.readOrNull(suggestion, "suggestion")).level(level).note(note).build();
        }
    }

    /** The unit complained about; null for none. */
    public record AboutBody(String unit) {
    }

    /** All that is told of an opinion the caller no longer sees after the step. */
    public record OpinionStandingBody(String id, OpinionStatus status) {
    }

    /** Opinions to be given to another deputy to see to. */
    public record FollowBody(List<String> opinions, String deputy) {
    }

    /** What the caller may do now. */
    public record OpinionStepsBody(List<OpinionAction> data) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "station", "reception", "deputy", "category", "status", "route", "result", "satisfaction", "unit", "from", "to",
        "replied", "fedBack", "timeliness", "source", "urgency", "leadUnit", "merged", "mergedInto", "q"}, list = true)
    @Operation(summary = "The opinions the caller sees", description = "Sorted by heardOn, or by number with sort=number")
    public Response list(@BeanParam Query query) {
        OpinionFilter filter = OpinionFilter.with().area(query.area("area")).station(query.id("station")).reception(query.id("reception"))
                .deputy(query.id("deputy")).category(query.text("category")).status(query.oneOf("status", OpinionStatus.class))
                .route(query.oneOf("route", OpinionRoute.class)).result(query.oneOf("result", OpinionResult.class))
                .satisfaction(query.oneOf("satisfaction", Satisfaction.class)).unit(query.id("unit"))
                .from(query.date("from")).to(query.lastDay("to", "from")).replied(yesOrNo(query, "replied")).fedBack(yesOrNo(query, "fedBack"))
                .timeliness(query.oneOf("timeliness", Timeliness.class)).words(query.text("q"))
                .source(query.oneOf("source", OpinionSource.class)).urgency(query.oneOf("urgency", OpinionUrgency.class))
                .leadUnit(query.id("leadUnit")).merged(yesOrNo(query, "merged"))
                .mergedInto(query.id("mergedInto")).build();
        return lists.answer(query, "opinions", filter, opinions::list, OpinionBody::of, opinions::count);
    }

    private static Boolean yesOrNo(Query query, String name) {
        String word = query.oneOf(name, List.of("true", "false"));
        return word == null ? null : Boolean.valueOf(word);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One opinion")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        OpinionSheet sheet = opinions.require(PathId.of("opinion", id));
        return Etags.read(headers, sheet.row().version(), OpinionBody.of(sheet));
    }

    @POST
    @Once
    @Operation(summary = "Records what somebody said, at a reception that was held or elsewhere", description = "Needs an Idempotency-Key")
    public Response record(NewOpinionBody body) {
        Long held = body.isNamedByDay() ? Long.valueOf(receptions.heldOn(Keys.read(body.station(), "station"), body.heardOn())) : null;
        long id = opinions.record(body.command(held)).id();
        OpinionSheet sheet = opinions.require(id);
        if (body.leadUnit() != null) {
            opinions.take(OpinionStep.of(id, sheet.row().version(), OpinionAction.HAND_ON)
                    .units(Keys.read(body.leadUnit(), "leadUnit"), Keys.read(body.coUnits(), "coUnits")).build());
            sheet = opinions.require(id);
        }
        return Response.created(URI.create("opinions/" + id)).entity(OpinionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    @POST
    @Path("follow")
    @Once
    @Operation(summary = "Gives open opinions to another deputy to see to", description = "Needs an Idempotency-Key. Who heard them stays the same")
    public Response follow(FollowBody body) {
        opinions.follow(Keys.read(body.opinions(), "opinions"), Keys.read(body.deputy(), "deputy"));
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}/about-unit")
    @Operation(summary = "Says which unit the opinion complains about", description = "Needs If-Match. Nobody of that unit learns who spoke")
    public Response complainsAbout(@PathParam("id") String id, AboutBody body, @Context HttpHeaders headers) {
        long key = PathId.of("opinion", id);
        opinions.complainsAbout(key, Etags.ifMatch(headers), Keys.readOrNull(body.unit(), "unit"));
        OpinionSheet sheet = opinions.require(key);
        return Response.ok(OpinionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the opinion now")
    public OpinionStepsBody steps(@PathParam("id") String id) {
        return new OpinionStepsBody(opinions.transitions(PathId.of("opinion", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Takes the opinion one step on", description = "Needs If-Match and an Idempotency-Key. "
            + "Whoever no longer sees the opinion afterwards, as a unit that sent it back, is told its id and status only")
    public Response step(@PathParam("id") String id, OpinionStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("opinion", id);
        OpinionNow now = opinions.take(body.step(key, Etags.ifMatch(headers)));
        if (!now.visible()) {
            return Response.ok(new OpinionStandingBody(Long.toString(now.id()), now.status())).tag(Etags.of(now.version())).build();
        }
        OpinionSheet sheet = opinions.require(key);
        return Response.ok(OpinionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }
}
