package cn.shuanglian.web.help;

import cn.shuanglian.reception.help.HelpAction;
import cn.shuanglian.reception.help.HelpFilter;
import cn.shuanglian.reception.help.HelpKind;
import cn.shuanglian.reception.help.HelpRow;
import cn.shuanglian.reception.help.HelpSheet;
import cn.shuanglian.reception.help.HelpStatus;
import cn.shuanglian.reception.help.HelpStep;
import cn.shuanglian.reception.help.Helps;
import cn.shuanglian.reception.help.RecordHelp;
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

/** Whom deputies help and what they get done for people. The API never tells who is helped. */
@Path("helps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "helps")
public class HelpsResource {
    @Inject
    Helps helps;
    @Inject
    Lists lists;

    /**
     * A record of help as the API sends it.
     *
     * @param date the day it was done or began
     * @param text only where one record is asked for, as are {@code person} and {@code consentedOn}
     */
    public record HelpBody(String id, String deputy, String area, String kind, LocalDate date, LocalDate until, String title, String place,
                           Integer affected, String status, LocalDate decidedOn, String decidedBy, String reason, String recordedBy, String text,
                           PersonBody person, LocalDate consentedOn) {
        static HelpBody of(HelpRow row) {
            return of(row, null, null, null);
        }

        static HelpBody of(HelpSheet sheet) {
            return of(sheet.row(), sheet.text(), sheet.name() == null ? null : new PersonBody(sheet.name(), sheet.phone()), sheet.consentedOn());
        }

        private static HelpBody of(HelpRow row, String text, PersonBody person, LocalDate consentedOn) {
            return new HelpBody(Long.toString(row.id()), Long.toString(row.deputy()), row.area(), row.kind().name(), row.from(), row.until(),
                    row.title(), row.place(), row.affected(), row.status().name(), row.decidedOn(), row.decidedBy(), row.reason(), row.recordedBy(),
                    text, person, consentedOn);
        }
    }

    /** Who is helped, masked. */
    public record PersonBody(String name, String phone) {
    }

    /** What a deputy did; {@code deputy} counts only when it is recorded. Without {@code name} the person stays who it was. */
    public record NewHelpBody(String deputy, HelpKind kind, LocalDate date, LocalDate until, String title, String place, String text, Integer affected,
                              String name, String phone, LocalDate consentedOn) {
        RecordHelp said() {
            return new RecordHelp(kind, title, place, date, until, text, affected, name, phone, consentedOn);
        }

        /** Who is helped stands in no log. */
        @Override
        public String toString() {
            return "NewHelpBody[***]";
        }
    }

    /** VERIFY, RETURN or REVOKE with a reason, WITHDRAW, or ERASE who is helped with a reason. */
    public record HelpStepBody(HelpAction action, String reason) {
    }

    /** What the caller may do now. */
    public record HelpStepsBody(List<HelpAction> data) {
    }

    @GET
    @Allows(value = {"area", "deputy", "kind", "status", "from", "to", "q"}, list = true)
    @Operation(summary = "The help the caller sees, without what was taken back unless status=WITHDRAWN",
            description = "Sorted by date, or with sort=deputy or sort=area")
    public Response list(@BeanParam Query query) {
        HelpFilter filter = new HelpFilter(query.area("area"), query.id("deputy"), query.oneOf("kind", HelpKind.class),
                query.oneOf("status", HelpStatus.class), query.date("from"), query.lastDay("to", "from"), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, helps.list(filter, asked), HelpBody::of, () -> helps.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One record of help, with who is helped masked")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        HelpSheet sheet = helps.find(PathId.of("help", id));
        return Etags.read(headers, sheet.row().version(), HelpBody.of(sheet));
    }

    @POST
    @Once
    @Operation(summary = "Records what a deputy did", description = "Needs an Idempotency-Key")
    public Response record(NewHelpBody body) {
        long id = helps.record(BodyKey.require(body.deputy(), "deputy"), body.said());
        return shown(Response.created(URI.create("helps/" + id)), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Corrects what was not verified yet", description = "Needs If-Match")
    public Response amend(@PathParam("id") String id, NewHelpBody body, @Context HttpHeaders headers) {
        long key = PathId.of("help", id);
        helps.amend(key, body.said(), Etags.ifMatch(headers));
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the record now")
    public HelpStepsBody steps(@PathParam("id") String id) {
        return new HelpStepsBody(helps.transitions(PathId.of("help", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Verifies, returns, revokes or takes back a record, or erases who is helped", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, HelpStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("help", id);
        helps.take(new HelpStep(key, Etags.ifMatch(headers), body.action(), body.reason()));
        return shown(Response.ok(), key);
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        HelpSheet sheet = helps.find(id);
        return answer.entity(HelpBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }
}
