package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.InvitationAction;
import cn.shuanglian.reception.invitation.InvitationFilter;
import cn.shuanglian.reception.invitation.InvitationRow;
import cn.shuanglian.reception.invitation.InvitationSheet;
import cn.shuanglian.reception.invitation.InvitationState;
import cn.shuanglian.reception.invitation.InvitationTrace;
import cn.shuanglian.reception.invitation.Invitations;
import cn.shuanglian.reception.invitation.ProposeSwap;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations to receptions, one for each place. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
public class InvitationsResource {
    @Inject
    Invitations invitations;
    @Inject
    Lists lists;

    /** Whom the place was offered to; {@code reception} is what the other gives for it. */
    public record SwapBody(String deputy, String reception) {
    }

    /** One answer so far. */
    public record InvitationAnswerBody(OffsetDateTime at, String who, String action, String note) {
        static InvitationAnswerBody of(InvitationTrace trace) {
            return new InvitationAnswerBody(time(trace.at()), trace.who(), trace.action().name(), trace.note());
        }
    }

    /** An invitation as the API sends it; {@code free} is how many places the reception still has, {@code answers} only where one is asked for. */
    public record InvitationBody(String id, String reception, LocalDate date, LocalTime start, LocalTime end, String station, String area,
                                 String deputy, String state, String reason, SwapBody swap, int free, OffsetDateTime sentAt,
                                 OffsetDateTime answeredAt, List<InvitationAnswerBody> answers) {
        static InvitationBody of(InvitationRow row) {
            return of(row, null);
        }

        static InvitationBody of(InvitationRow row, List<InvitationTrace> trace) {
            SwapBody swap = row.swap() == null ? null : new SwapBody(Long.toString(row.swap().deputy()), Key.text(row.swap().reception()));
            return new InvitationBody(Long.toString(row.id()), Long.toString(row.reception()), row.date(), row.start(), row.end(),
                    Long.toString(row.station()), row.area(), Long.toString(row.deputy()), row.state().name(), row.reason(), swap, row.free(),
                    time(row.sentAt()), row.answeredAt() == null ? null : time(row.answeredAt()),
                    trace == null ? null : trace.stream().map(InvitationAnswerBody::of).toList());
        }
    }

    /** A free place to be taken; {@code deputy} may be left out by a deputy with one mandate. */
    public record NewInvitationBody(String reception, String deputy) {
    }

    /**
     * A step of an invitation. DECLINE needs a reason; PROPOSE_SWAP names the deputy who is asked to take the place and, where both are to
     * change places, that deputy's reception; ACCEPT_SWAP and REFUSE_SWAP answer it.
     */
    public record InvitationStepBody(String action, String reason, String deputy, String reception) {
    }

    /** What the caller may do now. */
    public record InvitationStepsBody(List<InvitationAction> data) {
    }

    @GET
    @Allows(value = {"area", "station", "deputy", "reception", "state", "open", "from", "to"}, list = true)
    @Operation(summary = "The invitations the caller sees", description = "Sorted by date, or by area with sort=area; open=true: something is still to be done")
    public Response list(@BeanParam Query query) {
        String open = query.oneOf("open", List.of("true", "false"));
        InvitationFilter filter = new InvitationFilter(query.area("area"), query.id("station"), query.id("deputy"), query.id("reception"),
                query.oneOf("state", InvitationState.class), open == null ? null : Boolean.valueOf(open), query.date("from"), query.lastDay("to", "from"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, invitations.list(filter, asked), InvitationBody::of, () -> invitations.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One invitation with the answers so far")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        InvitationSheet sheet = invitations.require(PathId.of("invitation", id));
        return Etags.read(headers, sheet.row().version(), InvitationBody.of(sheet.row(), sheet.trace()));
    }

    @POST
    @Once
    @Operation(summary = "Takes a free place at a reception", description = "Needs an Idempotency-Key; of many who ask for the last place one gets it")
    public Response take(NewInvitationBody body) {
        long id = invitations.takePlace(Key.read(body.reception(), "reception"), Key.orNull(body.deputy(), "deputy"));
        InvitationSheet sheet = invitations.require(id);
        return Response.created(URI.create("invitations/" + id)).entity(InvitationBody.of(sheet.row(), sheet.trace()))
                .tag(Etags.of(sheet.row().version())).build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the invitation now")
    public InvitationStepsBody steps(@PathParam("id") String id) {
        return new InvitationStepsBody(invitations.require(PathId.of("invitation", id)).actions());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Answers: CONFIRM, DECLINE, PROPOSE_SWAP, ACCEPT_SWAP, REFUSE_SWAP", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, InvitationStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("invitation", id);
        long version = Etags.ifMatch(headers);
        switch (action(body.action())) {
            case CONFIRM -> invitations.confirm(key, version);
            case DECLINE -> invitations.decline(key, body.reason(), version);
            case PROPOSE_SWAP -> invitations.proposeSwap(new ProposeSwap(key, Key.read(body.deputy(), "deputy"),
                    Key.orNull(body.reception(), "reception"), body.reason(), version));
            case ACCEPT_SWAP -> invitations.answerSwap(key, true, null, version);
            default -> invitations.answerSwap(key, false, body.reason(), version);
        }
        InvitationSheet sheet = invitations.require(key);
        return Response.ok(InvitationBody.of(sheet.row(), sheet.trace())).tag(Etags.of(sheet.row().version())).build();
    }

    private static InvitationAction action(String name) {
        List<InvitationAction> known = Arrays.stream(InvitationAction.values()).filter(each -> each != InvitationAction.TAKE_PLACE).toList();
        return known.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new Refused("action.unknown", "action",
                String.valueOf(name), known.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, Clocks.ZONE);
    }
}
