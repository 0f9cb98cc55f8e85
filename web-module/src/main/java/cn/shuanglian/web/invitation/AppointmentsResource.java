package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.appointment.AppointmentAction;
import cn.shuanglian.reception.appointment.AppointmentFilter;
import cn.shuanglian.reception.appointment.AppointmentRow;
import cn.shuanglian.reception.appointment.AppointmentSheet;
import cn.shuanglian.reception.appointment.AppointmentState;
import cn.shuanglian.reception.appointment.AppointmentStep;
import cn.shuanglian.reception.appointment.Appointments;
import cn.shuanglian.reception.appointment.ProposeAppointment;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appointments of group leaders with leading cadres (S13). */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "appointments")
public class AppointmentsResource {
    @Inject
    Appointments appointments;
    @Inject
    Lists lists;

    /** An appointment as the API sends it; {@code reception} is what it became. */
    public record AppointmentBody(String id, String deputy, LocalDate date, LocalTime start, LocalTime end, String station, String area, String topic,
                                  String state, String reason, String proposer, String reception) {
        static AppointmentBody of(AppointmentRow row) {
            return new AppointmentBody(Long.toString(row.id()), Long.toString(row.deputy()), row.date(), row.start(), row.end(),
                    Long.toString(row.station()), row.area(), row.topic(), row.state().name(), row.reason(), row.proposer(), Key.text(row.reception()));
        }
    }

    /** An appointment to be proposed; without a station it is the cadre's own one. */
    public record NewAppointmentBody(String deputy, String station, LocalDate date, LocalTime start, LocalTime end, String topic) {
    }

    /** A step of an appointment: DECLINE needs a reason, OTHER_DATE the date and times. */
    public record AppointmentStepBody(AppointmentAction action, LocalDate date, LocalTime start, LocalTime end, String reason) {
    }

    /** What the caller may do now. */
    public record AppointmentStepsBody(List<AppointmentAction> data) {
    }

    @GET
    @Allows(value = {"area", "deputy", "state"}, list = true)
    @Operation(summary = "The appointments the caller sees", description = "Sorted by date, or by area with sort=area")
    public Response list(@BeanParam Query query) {
        AppointmentFilter filter = new AppointmentFilter(query.area("area"), query.id("deputy"), query.oneOf("state", AppointmentState.class));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, appointments.list(filter, asked), AppointmentBody::of, () -> appointments.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One appointment")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        AppointmentSheet sheet = appointments.require(PathId.of("appointment", id));
        return Etags.read(headers, sheet.row().version(), AppointmentBody.of(sheet.row()));
    }

    @POST
    @Once
    @Operation(summary = "Asks a leading cadre to receive on a day", description = "Needs an Idempotency-Key")
    public Response propose(NewAppointmentBody body) {
        long id = appointments.propose(new ProposeAppointment(Key.read(body.deputy(), "deputy"), Key.orNull(body.station(), "station"), body.date(),
                body.start(), body.end(), body.topic()));
        AppointmentSheet sheet = appointments.require(id);
        return Response.created(URI.create("appointments/" + id)).entity(AppointmentBody.of(sheet.row())).tag(Etags.of(sheet.row().version())).build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the appointment now")
    public AppointmentStepsBody steps(@PathParam("id") String id) {
        return new AppointmentStepsBody(appointments.require(PathId.of("appointment", id)).actions());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Takes the appointment one step on: ACCEPT, DECLINE, OTHER_DATE, WITHDRAW", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, AppointmentStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("appointment", id);
        appointments.take(new AppointmentStep(key, body.action(), body.date(), body.start(), body.end(), body.reason(), Etags.ifMatch(headers)));
        AppointmentSheet sheet = appointments.require(key);
        return Response.ok(AppointmentBody.of(sheet.row())).tag(Etags.of(sheet.row().version())).build();
    }
}
