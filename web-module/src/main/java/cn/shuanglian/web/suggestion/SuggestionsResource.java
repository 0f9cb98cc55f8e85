package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.suggestion.ContactKind;
import cn.shuanglian.reception.suggestion.DeclineGround;
import cn.shuanglian.reception.suggestion.DraftSuggestion;
import cn.shuanglian.reception.suggestion.Handling;
import cn.shuanglian.reception.suggestion.Openness;
import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionAction;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionNow;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.SuggestionStatus;
import cn.shuanglian.reception.suggestion.SuggestionStep;
import cn.shuanglian.reception.suggestion.SuggestionWork;
import cn.shuanglian.reception.suggestion.Suggestions;
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

/** Suggestions that deputies made to their congress, and the way they go. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions")
public class SuggestionsResource {
    @Inject
    Suggestions suggestions;
    @Inject
    Lists lists;

    /** A suggestion as its mover words it; {@code mover} counts only when it is begun. */
    public record NewSuggestionBody(String mover, String title, String category, String reason, String content, String wish, Openness openness,
                                    List<String> sourceOpinions) {
        DraftSuggestion said() {
            return new DraftSuggestion(title, category, reason, content, wish, openness == null ? Openness.PUBLIC : openness,
                    keys(sourceOpinions, "sourceOpinions"));
        }
    }

    /** A step of a suggestion; what each action needs is told by {@link SuggestionStep}. */
    public record SuggestionStepBody(SuggestionAction action, LocalDate on, String note, List<String> deputies, DeclineGround ground, String session,
                                     String joinTo, Handling handling, String leadUnit, List<String> coUnits, String unit, ContactKind contact,
                                     Integer months, String replyClass, String text, String number, String signer, LocalDate promisedFor,
                                     Rating attitude, Rating result) {
        SuggestionStep step(long id, long version) {
            return new SuggestionStep(id, version, action, on, note, keys(deputies, "deputies"), ground, session, BodyKey.read(joinTo, "joinTo"),
                    new SuggestionStep.HandOver(handling, BodyKey.read(leadUnit, "leadUnit"), keys(coUnits, "coUnits")), BodyKey.read(unit, "unit"),
                    contact, months, new SuggestionStep.Answer(replyClass, text, number, signer, promisedFor),
                    new SuggestionStep.Judgement(attitude, result));
        }
    }

    /** What the caller may do now. */
    public record SuggestionStepsBody(List<SuggestionAction> data) {
    }

    /** All that is told of a suggestion the caller no longer sees after the step. */
    public record SuggestionStandingBody(String id, SuggestionStatus status) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "deputy", "category", "fromReceptions", "q", "status", "session", "unit", "replyClass", "satisfaction", "key",
        "excellent", "overdue", "source", "waiting"}, list = true)
    @Operation(summary = "The suggestions the caller sees that have a number, or those in status=; deputy= is who moved it",
            description = "source= names an opinion they were drawn from, waiting= what the caller has to do with them")
    public Response list(@BeanParam Query query) {
        SuggestionFilter filter = SuggestionFilter.with().area(query.area("area")).mover(query.id("deputy")).category(query.text("category"))
                .fromReceptions(query.yesOrNo("fromReceptions")).words(query.text("q")).status(query.oneOf("status", SuggestionStatus.class))
                .session(query.text("session")).unit(query.id("unit")).replyClass(query.text("replyClass"))
                .satisfaction(query.oneOf("satisfaction", Rating.class)).key(query.yesOrNo("key")).excellent(query.yesOrNo("excellent"))
                .overdue(query.yesOrNo("overdue")).source(query.id("source")).waiting(query.oneOf("waiting", SuggestionWork.class)).build();
        return lists.answer(query, "suggestions", filter, suggestions::list, SuggestionBody::of, suggestions::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One suggestion with its way so far")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        SuggestionSheet sheet = suggestions.sheet(PathId.of("suggestion", id));
        return Etags.read(headers, sheet.row().version(), SuggestionBody.of(sheet));
    }

    @POST
    @Once
    @Operation(summary = "Begins a suggestion: a draft of that deputy", description = "Needs an Idempotency-Key")
    public Response draft(NewSuggestionBody body) {
        long id = suggestions.draft(BodyKey.require(body.mover(), "mover"), body.said());
        return shown(Response.created(URI.create("suggestions/" + id)), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Words a draft anew", description = "Needs If-Match; mover is left out")
    public Response amend(@PathParam("id") String id, NewSuggestionBody body, @Context HttpHeaders headers) {
        long key = PathId.of("suggestion", id);
        suggestions.amend(key, body.said(), Etags.ifMatch(headers));
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the suggestion now")
    public SuggestionStepsBody steps(@PathParam("id") String id) {
        return new SuggestionStepsBody(suggestions.transitions(PathId.of("suggestion", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Takes the suggestion one step on", description = "Needs If-Match and an Idempotency-Key. Whoever no longer sees the "
            + "suggestion afterwards, as a unit that is out of it, is told its id and status only")
    public Response step(@PathParam("id") String id, SuggestionStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("suggestion", id);
        SuggestionNow now = suggestions.take(body.step(key, Etags.ifMatch(headers)));
        return now.visible() ? shown(Response.ok(), key)
                : Response.ok(new SuggestionStandingBody(id, now.status())).tag(Etags.of(now.version())).build();
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        SuggestionSheet sheet = suggestions.sheet(id);
        return answer.entity(SuggestionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    private static List<Long> keys(List<String> texts, String field) {
        return texts == null ? List.of() : texts.stream().map(text -> BodyKey.require(text, field)).toList();
    }
}
