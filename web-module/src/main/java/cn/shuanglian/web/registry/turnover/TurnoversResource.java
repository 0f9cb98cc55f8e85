package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.RecordByElection;
import cn.shuanglian.registry.deputy.RecordTurnover;
import cn.shuanglian.registry.deputy.TurnoverFilter;
import cn.shuanglian.registry.deputy.TurnoverKind;
import cn.shuanglian.registry.deputy.TurnoverPapers;
import cn.shuanglian.registry.deputy.TurnoverReason;
import cn.shuanglian.registry.deputy.TurnoverSheet;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.vacancy.DutyTally;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to mandates between elections, and what it leaves to be done. */
@Path("turnovers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "turnovers")
public class TurnoversResource {
    @Inject
    Turnovers turnovers;
    @Inject
    Lists lists;

    /** What is to be recorded; which members a kind needs is told by {@link RecordTurnover} and, for BY_ELECTED, {@link RecordByElection}. */
    public record NewTurnoverBody(String deputy, TurnoverKind kind, LocalDate on, TurnoverReason reason, String electedBy, String delegation,
                                  GroupKind groupKind, String group, String station, String document, String documentId,
                                  String announcement, LocalDate announcedOn, String note, String fills, String name, LocalDate bornOn,
                                  DeputyLevel level, String congress, String area) {
        TurnoverPapers papers() {
            return new TurnoverPapers(document, key(documentId, "documentId"), announcement, announcedOn, note);
        }
    }

    /** What points to the mandate, by kind. */
    public record DutiesBody(List<DutiesOfKindBody> data) {
    }

    /** One kind of duty; {@code before} is how many there were when the turnover was recorded. */
    public record DutiesOfKindBody(String kind, boolean must, Long before, long open, boolean settled, List<DutyBody> duties) {
        static DutiesOfKindBody of(DutyTally tally) {
            return new DutiesOfKindBody(tally.kind(), tally.must(), tally.before(), tally.open(), tally.isSettled(),
                    tally.duties().stream().map(duty -> new DutyBody(Long.toString(duty.id()), duty.label(), duty.on())).toList());
        }
    }

    /** One duty; {@code id} is the key of its own record. */
    public record DutyBody(String id, String label, LocalDate on) {
    }

    @GET
    @Allows(value = {"area", "kind", "deputy", "from", "to", "open"}, list = true)
    @Operation(summary = "What happened to mandates within the caller's area",
            description = "Sorted by date, or by area with sort=area; open=true leaves those with duties that nobody has taken over")
    public Response list(@BeanParam Query query) {
        TurnoverFilter filter = new TurnoverFilter(query.area("area"), query.oneOf("kind", TurnoverKind.class), query.id("deputy"),
                query.date("from"), query.lastDay("to", "from"), query.is("open", false));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, turnovers.list(filter, asked), TurnoverBody::of, () -> turnovers.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One turnover")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        TurnoverSheet sheet = turnovers.require(PathId.of("turnover", id));
        return Etags.read(headers, sheet.row().version(), TurnoverBody.of(sheet));
    }

    @GET
    @Path("{id}/duties")
    @Operation(summary = "What the turnover left to be done, as it stands now")
    public DutiesBody duties(@PathParam("id") String id) {
        return new DutiesBody(turnovers.dutiesOf(PathId.of("turnover", id)).stream().map(DutiesOfKindBody::of).toList());
    }

    @POST
    @Once
    @Operation(summary = "Records what happened to a mandate",
            description = "Needs an Idempotency-Key, and If-Match with the deputy's ETag unless it is BY_ELECTED, with which a mandate begins")
    public Response record(NewTurnoverBody body, @Context HttpHeaders headers) {
        long id = body.kind() == TurnoverKind.BY_ELECTED ? turnovers.byElect(byElection(body)) : turnovers.record(turnover(body, headers));
        TurnoverSheet sheet = turnovers.require(id);
        return Response.created(URI.create("turnovers/" + id)).entity(TurnoverBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    /** Why the entry is undone. */
    public record UndoBody(String why) {
    }

    @POST
    @Path("{id}/undo")
    @Once
    @Operation(summary = "Notes that an entry of today was a mistake, and puts the mandate back",
            description = "Needs If-Match and an Idempotency-Key. Answers with the entry that says so")
    public Response undo(@PathParam("id") String id, UndoBody body, @Context HttpHeaders headers) {
        TurnoverSheet sheet = turnovers.require(turnovers.undo(PathId.of("turnover", id), Etags.ifMatch(headers), body.why()));
        return Response.created(URI.create("turnovers/" + sheet.row().id())).entity(TurnoverBody.of(sheet))
                .tag(Etags.of(sheet.row().version())).build();
    }

    private static RecordTurnover turnover(NewTurnoverBody body, HttpHeaders headers) {
        long version = Etags.ifMatch(headers);
        Long deputy = key(body.deputy(), "deputy");
        if (deputy == null) {
            throw new Refused("required", "deputy");
        }
        return new RecordTurnover(deputy, version, body.kind(), body.on(), body.reason(), body.electedBy(), body.delegation(), body.groupKind(),
                key(body.group(), "group"), key(body.station(), "station"), body.papers());
    }

    private static RecordByElection byElection(NewTurnoverBody body) {
        return new RecordByElection(key(body.fills(), "fills"), body.name(), body.bornOn(), body.level(), body.congress(), body.area(),
                body.electedBy(), body.delegation(), body.on(), body.papers());
    }

    private static Long key(String text, String field) {
        if (text != null && !Keys.isKey(text)) {
            throw new Refused("key.unreadable", field);
        }
        return text == null ? null : Long.valueOf(text);
    }
}
