package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentAction;
import cn.shuanglian.reception.commitment.CommitmentDue;
import cn.shuanglian.reception.commitment.CommitmentFilter;
import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.commitment.CommitmentSheet;
import cn.shuanglian.reception.commitment.CommitmentSource;
import cn.shuanglian.reception.commitment.CommitmentState;
import cn.shuanglian.reception.commitment.CommitmentStep;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.reception.commitment.ToldHow;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was promised with answers, until it is kept or withdrawn. */
@Path("commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
public class CommitmentsResource {
    @Inject
    Commitments commitments;
    @Inject
    Lists lists;

    /**
     * A promise as the API sends it.
     *
     * @param number of the opinion or suggestion
     * @param what only where one promise is asked for, as is all that follows
     */
    public record CommitmentBody(String id, String source, String opinion, String suggestion, String number, String title, String area, String unit,
                                 String unitName, LocalDate madeOn, LocalDate firstFor, LocalDate dueOn, int moves, String state, LocalDate doneOn,
                                 LocalDate endedOn, String what, LocalDate askedFor, String askedReason, String doneText, LocalDate toldOn,
                                 String toldHow, List<CommitmentPastBody> steps) {
        static CommitmentBody of(CommitmentRow row) {
            return of(row, null);
        }

        static CommitmentBody of(CommitmentSheet sheet) {
            return of(sheet.row(), sheet);
        }

        private static CommitmentBody of(CommitmentRow row, CommitmentSheet sheet) {
            return new CommitmentBody(Long.toString(row.id()), row.source().name(), key(row.opinion()), key(row.suggestion()), row.number(), row.title(),
                    row.area(), key(row.unit()), row.unitName(), row.madeOn(), row.firstFor(), row.dueOn(), row.moves(), row.state().name(),
                    row.doneOn(), row.endedOn(), sheet == null ? null : sheet.what(), sheet == null ? null : sheet.askedFor(),
                    sheet == null ? null : sheet.askedReason(), sheet == null ? null : sheet.doneText(), sheet == null ? null : sheet.toldOn(),
                    sheet == null || sheet.toldHow() == null ? null : sheet.toldHow().name(),
                    sheet == null ? null : sheet.steps().stream().map(CommitmentPastBody::of).toList());
        }

        private static String key(Long id) {
            return id == null ? null : id.toString();
        }
    }

    /** What happened to a promise. */
    public record CommitmentPastBody(String action, LocalDate on, String who, LocalDate from, LocalDate to, String note) {
        static CommitmentPastBody of(CommitmentSheet.Step step) {
            return new CommitmentPastBody(step.action(), step.on(), step.who(), step.from(), step.to(), step.note());
        }
    }

    /** FULFIL with text, TELL with how, ASK_MOVE and MOVE with until and note, GRANT, REFUSE, REJECT and WITHDRAW with note. */
    public record CommitmentStepBody(CommitmentAction action, LocalDate on, LocalDate until, String text, ToldHow how, String note) {
    }

    /** What the caller may do now. */
    public record CommitmentStepsBody(List<CommitmentAction> data) {
    }

    @GET
    @Allows(value = {"area", "unit", "year", "source", "state", "due", "opinion", "suggestion", "q"}, list = true)
    @Operation(summary = "The promises the caller sees", description = "Sorted by the day they are due, or with sort=made, area or number;"
            + " due=OVERDUE, SOON, UNDATED or OWED keeps to what is still owed")
    public Response list(@BeanParam Query query) {
        CommitmentFilter filter = new CommitmentFilter(query.area("area"), query.id("unit"),
                query.text("year") == null ? null : Integer.valueOf(query.whole("year", 1900, 2200, 0)),
                query.oneOf("source", CommitmentSource.class), query.oneOf("state", CommitmentState.class), query.oneOf("due", CommitmentDue.class),
                query.id("opinion"), query.id("suggestion"), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, commitments.list(filter, asked), CommitmentBody::of, () -> commitments.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One promise with what happened to it")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        CommitmentSheet sheet = commitments.find(PathId.of("commitment", id));
        return Etags.read(headers, sheet.row().version(), CommitmentBody.of(sheet));
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the promise now")
    public CommitmentStepsBody steps(@PathParam("id") String id) {
        return new CommitmentStepsBody(commitments.transitions(PathId.of("commitment", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Takes the promise one step on", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, CommitmentStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("commitment", id);
        commitments.take(new CommitmentStep(key, Etags.ifMatch(headers), body.action(), body.on(), body.until(), body.text(), body.how(), body.note()));
        CommitmentSheet sheet = commitments.find(key);
        return Response.ok(CommitmentBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }
}
