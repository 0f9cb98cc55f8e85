package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Answer;
import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.MinutesSheet;
import cn.shuanglian.reception.minutes.MinutesState;
import cn.shuanglian.reception.minutes.VisitorGroup;
import cn.shuanglian.reception.minutes.WriteMinutes;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the minutes of one reception say. The tag is the reception's, because only its content is signed and answered. */
@Path("receptions/{id}/minutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "receptions")
public class ReceptionMinutesResource {
    @Inject
    Minutes minutes;

    /** The minutes with the deputies' answers; {@code silent} marks one that did not come in time and counts as confirmed. */
    public record SheetBody(String id, MinutesState state, LocalDate signedOn, LocalDate answerUntil, List<String> units, String others,
                            List<VisitorGroupBody> groups, List<ReceptionMinuteMeetingBody> meetings, List<ReceptionMinuteAnswerBody> answers) {
    }

    /** People who came together. */
    public record VisitorGroupBody(String who, int people, String matter) {
        static VisitorGroupBody of(VisitorGroup group) {
            return new VisitorGroupBody(group.who(), group.people(), group.matter());
        }

        VisitorGroup command() {
            return new VisitorGroup(who, people, matter);
        }
    }

    /** A matter dealt with on the spot. */
    public record ReceptionMinuteMeetingBody(String matter, List<String> units, String others, String result, List<String> opinions) {
        WriteMinutes.Meeting command() {
            return new WriteMinutes.Meeting(matter, keys(units, "units"), others, result, keys(opinions, "opinions"));
        }
    }

    /** One deputy's answer. */
    public record ReceptionMinuteAnswerBody(String deputy, Answer answer, LocalDate on, String reason, boolean silent) {
    }

    /** What the minutes are to say. */
    public record WriteBody(List<String> units, String others, List<VisitorGroupBody> groups, List<ReceptionMinuteMeetingBody> meetings) {
    }

    @GET
    @Operation(summary = "The minutes of a reception that was held")
    public Response one(@PathParam("id") String id) {
        return answer(PathId.of("reception", id));
    }

    @PUT
    @Operation(summary = "Writes the minutes", description = "Needs the reception's If-Match. Signed minutes are open again afterwards")
    public Response write(@PathParam("id") String id, WriteBody body, @Context HttpHeaders headers) {
        long key = PathId.of("reception", id);
        List<ReceptionMinuteMeetingBody> meetings = body.meetings() == null ? List.of() : body.meetings();
        List<VisitorGroupBody> groups = body.groups() == null ? List.of() : body.groups();
        refuseGap(meetings, "meetings");
        refuseGap(groups, "groups");
        minutes.write(new WriteMinutes(key, Etags.ifMatch(headers), keys(body.units(), "units"), body.others(),
                groups.stream().map(VisitorGroupBody::command).toList(), meetings.stream().map(ReceptionMinuteMeetingBody::command).toList()));
        return answer(key);
    }

    private static void refuseGap(List<?> given, String field) {
        if (given.stream().anyMatch(Objects::isNull)) {
            throw new Refused("required", field);
        }
    }

    /** Whether silence counts by now depends on the day as well as on the version, so the answer is never "not modified". */
    private Response answer(long key) {
        MinutesSheet sheet = minutes.require(key);
        return Response.ok(new SheetBody(Long.toString(sheet.id()), sheet.state(), sheet.signedOn(), sheet.answerUntil(), texts(sheet.units()),
                sheet.others(), sheet.groups().stream().map(VisitorGroupBody::of).toList(), sheet.meetings().stream().map(meeting -> new ReceptionMinuteMeetingBody(meeting.matter(), texts(meeting.units()),
                        meeting.others(), meeting.result(), meeting.opinions().stream().map(opinion -> Long.toString(opinion.id())).toList())).toList(),
                sheet.answers().stream().map(each -> new ReceptionMinuteAnswerBody(Long.toString(each.deputy()), each.answer(), each.answeredOn(), each.reason(),
                        each.silent())).toList())).tag(Etags.of(sheet.version())).build();
    }

    private static List<String> texts(List<MinutesSheet.UnitPresent> units) {
        return units.stream().map(unit -> Long.toString(unit.id())).toList();
    }

    private static List<Long> keys(List<String> texts, String field) {
        if (texts == null) {
            return List.of();
        }
        return texts.stream().map(text -> {
            if (text == null || !cn.shuanglian.registry.key.Keys.isKey(text)) {
                throw new Refused("key.unreadable", field);
            }
            return Long.valueOf(text);
        }).toList();
    }
}
