package cn.shuanglian.web.notice;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.notice.Inbox;
import cn.shuanglian.registry.notice.InboxRow;
import cn.shuanglian.registry.notice.Letter;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller was told. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticesResource {
    private static final String READ = "READ";

    @Inject
    Inbox inbox;
    @Inject
    NoticeWords words;
    @Inject
    Lists lists;

    /**
     * A notice as the API sends it.
     *
     * @param subject in Chinese, or in English where that is preferred
     * @param page page of the site it is about, or null
     * @param readAt when the caller marked it as read, or null
     */
    public record NoticeBody(String id, String area, String kind, List<String> arguments, String subject, String text, String page, OffsetDateTime at,
                             OffsetDateTime readAt) {
    }

    /** A step; the only action is READ. */
    public record NoticeStepBody(String action) {
    }

    /** What the caller may do now. */
    public record NoticeStepsBody(List<String> data) {
    }

    @GET
    @Allows(value = "unread", list = true)
    @Operation(summary = "What the caller was told, as a person, a station's officer or an office", description = "Sorted by date; unread=true leaves "
            + "what the caller has not marked as read")
    public Response list(@BeanParam Query query, @Context HttpHeaders headers) {
        boolean unread = query.is("unread", false);
        ListRequest asked = lists.request(query);
        Locale language = language(headers);
        return lists.answer(query, asked, inbox.list(unread, asked), row -> body(row, language), () -> inbox.count(unread));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One notice")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        InboxRow row = inbox.find(PathId.of("notice", id));
        return Etags.read(headers, row.version(), body(row, language(headers)));
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the notice now")
    public NoticeStepsBody steps(@PathParam("id") String id) {
        return new NoticeStepsBody(inbox.find(PathId.of("notice", id)).readAt() == null ? List.of(READ) : List.of());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Marks a notice as read by the caller", description = "Needs an Idempotency-Key; once more changes nothing")
    public Response step(@PathParam("id") String id, NoticeStepBody body, @Context HttpHeaders headers) {
        if (!READ.equals(body.action())) {
            throw new Refused("action.unknown", "action", String.valueOf(body.action()), READ);
        }
        InboxRow row = inbox.read(PathId.of("notice", id));
        return Response.ok(body(row, language(headers))).tag(Etags.of(row.version())).build();
    }

    private NoticeBody body(InboxRow row, Locale language) {
        Letter letter = words.of(row.kind(), row.arguments(), language);
        return new NoticeBody(Long.toString(row.id()), row.area(), row.kind().name(), row.arguments(), letter.subject(), letter.text(), row.path(),
                Minute.offset(row.at()), Minute.offset(row.readAt()));
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage).filter(List.of("zh", "en")::contains).findFirst()
                .filter("en"::equals).map(english -> Locale.ENGLISH).orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
