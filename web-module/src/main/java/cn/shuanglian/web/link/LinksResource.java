package cn.shuanglian.web.link;

import cn.shuanglian.registry.citizen.CitizenRow;
import cn.shuanglian.registry.citizen.Citizens;
import cn.shuanglian.registry.citizen.NewCitizen;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.link.LinkAction;
import cn.shuanglian.registry.link.LinkFilter;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkStatus;
import cn.shuanglian.registry.link.LinkStep;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.registry.link.LogVisit;
import cn.shuanglian.registry.link.MakeLink;
import cn.shuanglian.registry.link.LinkProposals;
import cn.shuanglian.registry.link.VisitManner;
import cn.shuanglian.registry.link.VisitRow;
import cn.shuanglian.registry.link.Visits;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pairs (双联, S9, S17) and the visits they pay. */
@Path("links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "links")
public class LinksResource {
    @Inject
    Links links;
    @Inject
    Visits visits;
    @Inject
    LinkProposals proposals;
    @Inject
    Citizens citizens;
    @Inject
    Lists lists;

    /**
     * A pair as the API sends it.
     *
     * @param to key of a deputy, a citizen or a body, as the kind says
     * @param citizen only where one pair with a citizen is asked for; masked
     * @param endProposed why a proposal wants it ended
     */
    public record LinkBody(String id, String kind, String area, String from, String to, CitizenBody citizen, LocalDate since, LocalDate until,
                           String status, LocalDate confirmedOn, String document, String endProposed, String endedReason, String endedNote) {
        static LinkBody of(LinkRow row) {
            return of(row, null);
        }

        static LinkBody of(LinkRow row, CitizenRow citizen) {
            return new LinkBody(Long.toString(row.id()), row.kind().name(), row.area(), Long.toString(row.from()), Long.toString(row.to()),
                    citizen == null ? null : new CitizenBody(citizen.name(), citizen.phone(), citizen.area(), citizen.place(), citizen.consentedOn()),
                    row.since(), row.until(), row.status().name(), row.confirmedOn(), row.document() == null ? null : row.document().toString(),
                    name(row.endProposed()), name(row.endedReason()), row.endedNote());
        }

        private static String name(Enum<?> word) {
            return word == null ? null : word.name();
        }
    }

    /** A citizen with name and phone masked. */
    public record CitizenBody(String name, String phone, String area, String place, LocalDate consentedOn) {
    }

    /** A citizen to be registered with the pair. The command itself stays out of the description: its reader trips over constraints of records. */
    public record NewCitizenBody(String name, String phone, String place, LocalDate consentedOn) {
        NewCitizen asked() {
            return new NewCitizen(name, phone, place, consentedOn);
        }

        /** Who the citizen is stands in no log. */
        @Override
        public String toString() {
            return "NewCitizenBody[***]";
        }
    }

    /** A pair to be made; {@code to} or {@code citizen} names the other end. */
    public record NewLinkBody(LinkKind kind, String from, String to, NewCitizenBody citizen, Boolean confirmed, LocalDate on, String document,
                              String replaces) {
    }

    /** A step of a pair; what each action needs is told by {@link LinkStep}. */
    public record LinkStepBody(LinkAction action, LocalDate on, String document, String note) {
    }

    /** What the caller may do now. */
    public record LinkStepsBody(List<LinkAction> data) {
    }

    /** A visit as the API sends it. */
    public record VisitBody(String id, String link, LocalDate on, String manner, String summary, String recordedBy) {
        static VisitBody of(VisitRow row) {
            return new VisitBody(Long.toString(row.id()), Long.toString(row.link()), row.on(), row.manner().name(), row.summary(), row.recordedBy());
        }
    }

    /** The visits of a pair, the latest first. */
    public record VisitsBody(List<VisitBody> data) {
    }

    /** A visit to be logged. */
    public record NewVisitBody(LocalDate on, VisitManner manner, String summary) {
    }

    /** The area a proposal is wanted for; {@code endSurplus} also proposes to end pairs above a quota. */
    public record ProposalBody(String area, Boolean endSurplus) {
    }

    /** The job that works the proposal out. */
    public record StartedProposalBody(String id) {
    }

    /** What of an area is accepted: everything to be decided, or what is of one kind. */
    public record AcceptanceBody(String area, LinkKind kind, LocalDate on, String document) {
    }

    /** How many pairs were decided. */
    public record AcceptedBody(int accepted) {
    }

    @GET
    @Allows(value = {"area", "kind", "status", "deputy", "toDecide", "q"}, list = true)
    @Operation(summary = "The pairs the caller sees", description = "Sorted by the name of the one who stays in touch, or with sort=since or sort=area")
    public Response list(@BeanParam Query query) {
        String toDecide = query.oneOf("toDecide", List.of("true", "false"));
        LinkFilter filter = new LinkFilter(query.area("area"), query.oneOf("kind", LinkKind.class), query.oneOf("status", LinkStatus.class),
                query.id("deputy"), toDecide == null ? null : Boolean.valueOf(toDecide), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, links.list(filter, asked), LinkBody::of, () -> links.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One pair")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        LinkRow row = links.find(PathId.of("link", id));
        return Etags.read(headers, row.version(), whole(row));
    }

    @POST
    @Once
    @Operation(summary = "Makes a pair, proposed unless confirmed=true", description = "Needs an Idempotency-Key")
    public Response make(NewLinkBody body) {
        LinkRow row = links.make(new MakeLink(body.kind(), key(body.from(), "from"), key(body.to(), "to"), body.citizen() == null ? null : body.citizen().asked(),
                Boolean.TRUE.equals(body.confirmed()), body.on(), key(body.document(), "document"), key(body.replaces(), "replaces")));
        return Response.created(URI.create("links/" + row.id())).entity(whole(row)).tag(Etags.of(row.version())).build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the pair now")
    public LinkStepsBody steps(@PathParam("id") String id) {
        return new LinkStepsBody(links.transitions(PathId.of("link", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Takes the pair one step on", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, LinkStepBody body, @Context HttpHeaders headers) {
        LinkRow row = links.take(new LinkStep(PathId.of("link", id), Etags.ifMatch(headers), body.action(), body.on(),
                key(body.document(), "document"), body.note()));
        return Response.ok(whole(row)).tag(Etags.of(row.version())).build();
    }

    @GET
    @Path("{id}/visits")
    @Operation(summary = "When the two of the pair were in touch")
    public VisitsBody visits(@PathParam("id") String id) {
        return new VisitsBody(visits.of(PathId.of("link", id)).stream().map(VisitBody::of).toList());
    }

    @POST
    @Path("{id}/visits")
    @Once
    @Operation(summary = "Logs a visit", description = "Needs an Idempotency-Key")
    public Response log(@PathParam("id") String id, NewVisitBody body) {
        long link = PathId.of("link", id);
        VisitRow row = visits.log(new LogVisit(link, body.on(), body.manner(), body.summary()));
        return Response.created(URI.create("links/" + link + "/visits")).entity(VisitBody.of(row)).build();
    }

    @POST
    @Path("proposals")
    @Once
    @Operation(summary = "Works out a proposal of pairs for an area; its job tells how far it is", description = "Needs an Idempotency-Key")
    public Response propose(ProposalBody body, @Context UriInfo uri) {
        String job = Long.toString(proposals.start(area(body.area()), Boolean.TRUE.equals(body.endSurplus())));
        return Response.accepted(new StartedProposalBody(job)).location(uri.getBaseUriBuilder().path("jobs").path(job).build()).build();
    }

    @POST
    @Path("acceptances")
    @Once
    @Operation(summary = "Says yes to everything to be decided in an area, at most 2,000 pairs at a time; vacant mandates are left",
            description = "Needs an Idempotency-Key")
    public AcceptedBody accept(AcceptanceBody body) {
        LinkFilter filter = new LinkFilter(area(body.area()), body.kind(), null, null, true, null);
        return new AcceptedBody(proposals.acceptAll(filter, body.on(), key(body.document(), "document")));
    }

    private static AreaCode area(String code) {
        if (!AreaCode.isWellFormed(code)) {
            throw new Refused(code == null ? "required" : "link.area", "area", String.valueOf(code));
        }
        return new AreaCode(code);
    }

    private LinkBody whole(LinkRow row) {
        return LinkBody.of(row, row.toCitizen() == null ? null : citizens.among(List.of(row.toCitizen())).get(row.toCitizen()));
    }

    /** Keys come as text, because programs lose digits of numbers that long. */
    private static Long key(String text, String field) {
        if (text != null && !Keys.isKey(text)) {
            throw new Refused("key.unreadable", field);
        }
        return text == null ? null : Long.valueOf(text);
    }
}
