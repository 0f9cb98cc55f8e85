package cn.shuanglian.web.reception;

import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.SignMinutes;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.HoldReception;
import cn.shuanglian.reception.session.OpenReception;
import cn.shuanglian.reception.session.ReceptionFilter;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.Refused;
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
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receptions, planned and held. */
@Path("receptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "receptions")
public class ReceptionsResource {
    static final String HOLD = "HOLD";
    static final String RESTAFF = "RESTAFF";
    static final String MOVE = "MOVE";
    static final String CANCEL = "CANCEL";
    static final String SIGN = "SIGN";
    static final String CONFIRM = "CONFIRM";
    static final String OBJECT = "OBJECT";
    private static final List<String> ACTIONS = List.of(HOLD, RESTAFF, MOVE, CANCEL, SIGN, CONFIRM, OBJECT);

    @Inject
    Receptions receptions;
    @Inject
    Minutes minutes;
    @Inject
    Lists lists;

    /** One deputy of a reception; {@code substitute} names whoever sat there instead and is left out otherwise. */
    public record ReceptionDeputyBody(String deputy, Attendance attendance, String substitute) {
    }

    /**
     * A reception as the API sends it; {@code opinions} is how many were recorded there, {@code batches} in how many groups people came,
     * {@code fromPaper} the day of the paper sheet from which it was typed in.
     */
    public record ReceptionBody(String id, LocalDate date, LocalTime start, LocalTime end, String station, String area, String kind,
                                String status, List<ReceptionDeputyBody> deputies, LocalDate movedFrom, Integer visitors, int opinions,
                                Integer batches, Boolean nobodyCame, String summary, LocalDate fromPaper) {
        static ReceptionBody of(ReceptionRow row) {
            return of(row, null, null, null, null);
        }

        static ReceptionBody of(ReceptionSheet sheet) {
            return of(sheet.row(), sheet.batches(), sheet.nobodyCame(), sheet.summary(), sheet.paperOn());
        }

        private static ReceptionBody of(ReceptionRow row, Integer batches, Boolean nobodyCame, String summary, LocalDate fromPaper) {
            return new ReceptionBody(Long.toString(row.id()), row.date(), row.start(), row.end(), Long.toString(row.stationId()), row.area(),
                    row.kind().name(), row.status().name(),
                    row.deputies().stream().map(deputy -> new ReceptionDeputyBody(Long.toString(deputy.deputy()), deputy.attendance(), deputy.substitute())).toList(),
                    row.movedFrom(), row.visitors(), row.opinions(), batches, nobodyCame, summary, fromPaper);
        }
    }

    /** A reception to be planned; {@code deputies} are the keys of those expected. */
    public record NewReceptionBody(LocalDate date, LocalTime start, LocalTime end, String station, ReceptionKind kind, List<String> deputies) {
    }

    /**
     * A step of a reception. HOLD records who came: whoever is not named in {@code deputies} no longer belongs to it. RESTAFF gives the
     * place of the deputy {@code from}, who is expected, to {@code to}, or to nobody where that is left out. MOVE takes the reception to
     * another date and time, CANCEL calls it off; both need a reason. SIGN signs the minutes; {@code onPaper} are the deputies who signed the
     * paper sheet, and {@code note} tells what became of an objection. CONFIRM and OBJECT, the latter with a reason, are a deputy's own answer.
     */
    public record ReceptionStepBody(String action, List<ReceptionDeputyBody> deputies, Integer visitors, Integer batches, Boolean nobodyCame, String summary,
                           LocalDate fromPaper, String from, String to, LocalDate date, LocalTime start, LocalTime end, String reason, String note,
                           List<String> onPaper) {
    }

    /** What the caller may do now. */
    public record ReceptionStepsBody(List<String> data) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "station", "deputy", "kind", "status", "from", "to"}, list = true)
    @Operation(summary = "The receptions the caller sees", description = "Sorted by date, or by area with sort=area")
    public Response list(@BeanParam Query query) {
        ReceptionFilter filter = new ReceptionFilter(query.area("area"), query.id("station"), query.id("deputy"),
                query.oneOf("kind", ReceptionKind.class), query.oneOf("status", ReceptionStatus.class), query.date("from"), query.lastDay("to", "from"));
        return lists.answer(query, "receptions", filter, receptions::list, ReceptionBody::of, receptions::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One reception")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        ReceptionSheet sheet = receptions.require(PathId.of("reception", id));
        return Etags.read(headers, sheet.row().version(), ReceptionBody.of(sheet));
    }

    @POST
    @Once
    @Operation(summary = "Plans a reception", description = "Needs an Idempotency-Key")
    public Response open(NewReceptionBody body) {
        long id = receptions.open(new OpenReception(body.date(), body.start(), body.end(), Keys.read(body.station(), "station"), body.kind(),
                Keys.read(body.deputies(), "deputies")));
        ReceptionSheet sheet = receptions.require(id);
        return Response.created(URI.create("receptions/" + id)).entity(ReceptionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What can be done with the reception now")
    public ReceptionStepsBody steps(@PathParam("id") String id, @Context SecurityContext caller) {
        ReceptionSheet sheet = receptions.require(PathId.of("reception", id));
        List<String> steps = new ArrayList<>();
        if (Receiving.runs(caller::isUserInRole) && sheet.row().status() != ReceptionStatus.CANCELLED) {
            steps.add(HOLD);
        }
        if (sheet.toCome() && Receiving.plans(caller::isUserInRole)) {
            steps.addAll(List.of(RESTAFF, MOVE, CANCEL));
        }
        minutes.transitions(sheet.row().id()).forEach(action -> steps.add(action.name()));
        return new ReceptionStepsBody(steps);
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Records who came (HOLD), or corrects it; gives a deputy's place to another one (RESTAFF); moves the reception (MOVE) or calls it off (CANCEL); "
            + "signs the minutes (SIGN), confirms them (CONFIRM) or objects to them (OBJECT)", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, ReceptionStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("reception", id);
        take(key, Etags.ifMatch(headers), body);
        ReceptionSheet sheet = receptions.require(key);
        return Response.ok(ReceptionBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    private void take(long key, long version, ReceptionStepBody body) {
        switch (String.valueOf(body.action())) {
            case HOLD -> hold(key, version, body);
            case RESTAFF -> receptions.restaff(key, Keys.read(body.from(), "from"), Keys.readOrNull(body.to(), "to"), version);
            case MOVE -> receptions.move(key, body.date(), body.start(), body.end(), body.reason(), version);
            case CANCEL -> receptions.cancel(key, body.reason(), version);
            case SIGN -> minutes.sign(new SignMinutes(key, version, body.note(), Keys.read(body.onPaper(), "onPaper")));
            case CONFIRM -> minutes.confirm(key, version);
            case OBJECT -> minutes.object(key, version, body.reason());
            default -> throw new Refused("action.unknown", "action", String.valueOf(body.action()), String.join(", ", ACTIONS));
        }
    }

    private void hold(long key, long version, ReceptionStepBody body) {
        List<ReceptionDeputyBody> deputies = body.deputies() == null ? List.of() : body.deputies();
        List<HoldReception.Attendee> attendance = deputies.stream()
                .map(each -> each == null ? new ReceptionDeputyBody(null, null, null) : each)
                .map(each -> new HoldReception.Attendee(Keys.read(each.deputy(), "deputies"), each.attendance(), each.substitute())).toList();
        receptions.hold(new HoldReception(key, version, attendance, body.visitors(), body.batches(), Boolean.TRUE.equals(body.nobodyCame()),
                body.summary(), body.fromPaper()));
    }
}
