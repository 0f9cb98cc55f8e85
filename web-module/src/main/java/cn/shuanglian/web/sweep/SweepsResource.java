package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.AmendSweep;
import cn.shuanglian.reception.sweep.SweepFilter;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.SweepState;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import cn.shuanglian.web.sweep.SweepBodies.AmendSweepBody;
import cn.shuanglian.web.sweep.SweepBodies.NewSweepBody;
import cn.shuanglian.web.sweep.SweepBodies.SweepBody;
import cn.shuanglian.web.sweep.SweepBodies.SweepStepBody;
import cn.shuanglian.web.sweep.SweepBodies.SweepStepsBody;
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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sweeps of an area, each from one hazard that somebody spoke of. */
@Path("sweeps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sweeps")
public class SweepsResource {
    private static final String CLOSE = "CLOSE";

    @Inject
    Sweeps sweeps;
    @Inject
    SweepReport report;
    @Inject
    Lists lists;

    @GET
    @Allows(value = {"area", "state", "opinion", "unit", "ready", "q"}, list = true)
    @Operation(summary = "The sweeps the caller sees", description = "Sorted by the day they were started, or with sort=lastDay or sort=area")
    public Response list(@BeanParam Query query) {
        SweepFilter filter = new SweepFilter(query.area("area"), query.oneOf("state", SweepState.class), query.id("opinion"), query.id("unit"),
                query.yesOrNo("ready"), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, sweeps.list(filter, asked), SweepBody::of, () -> sweeps.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One sweep with how far each unit is")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        SweepSheet sheet = sweeps.find(PathId.of("sweep", id));
        // How far it is changes with its places and not with its version.
        return Response.ok(SweepBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    @POST
    @Once
    @Operation(summary = "Starts a sweep from an opinion", description = "Needs an Idempotency-Key")
    public Response start(NewSweepBody body) {
        long id = sweeps.start(body.asked());
        return shown(Response.created(URI.create("sweeps/" + id)), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Says anew what is looked at and until when", description = "Needs If-Match")
    public Response amend(@PathParam("id") String id, AmendSweepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("sweep", id);
        sweeps.amend(key, new AmendSweep(body.task(), body.lastDay()), Etags.ifMatch(headers));
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the sweep now")
    public SweepStepsBody steps(@PathParam("id") String id) {
        return new SweepStepsBody(allowed(PathId.of("sweep", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Closes the sweep with a report", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, SweepStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("sweep", id);
        long version = Etags.ifMatch(headers);
        if (body.action() == null || !body.action().equals(CLOSE)) {
            throw new Refused("sweep.action", "action", CLOSE);
        }
        List<String> allowed = allowed(key);
        if (!allowed.contains(CLOSE)) {
            throw new NotAllowedNow(CLOSE, sweeps.find(key).row().state().name(), allowed);
        }
        sweeps.close(key, version, body.findings());
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/report")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "The report of the sweep in words, with its figures")
    public String report(@PathParam("id") String id, @Context HttpHeaders headers) {
        List<Locale> languages = headers.getAcceptableLanguages();
        boolean english = !languages.isEmpty() && languages.get(0).getLanguage().equals(Locale.ENGLISH.getLanguage());
        return report.text(sweeps.find(PathId.of("sweep", id)), english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private List<String> allowed(long id) {
        return sweeps.isRun(id) ? List.of(CLOSE) : List.of();
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        SweepSheet sheet = sweeps.find(id);
        return answer.entity(SweepBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }
}
