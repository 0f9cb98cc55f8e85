package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.FeedReader;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.failure.Rejected;
import cn.shuanglian.web.registry.station.PublicAddress;
import cn.shuanglian.web.rest.Attempts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars for programs that cannot log in: the token in the address stands in for it. */
@Path("calendars")
@Tag(name = "calendars")
public class CalendarsResource {
    private static final String SOURCE = "feed ";
    private static final int LONGEST_TOKEN = 100;

    @Inject
    FeedReader feeds;
    @Inject
    Attempts attempts;
    @Inject
    PublicAddress address;
    @Context
    HttpServletRequest request;
    @Context
    Request conditions;

    /** Wrong addresses are counted by network address; after twenty in a minute that address waits. */
    @GET
    @Path("{token}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @SecurityRequirements
    @Operation(summary = "The calendar of a deputy, a station or a group (RFC 5545); the token comes from the page of calendar addresses and can be revoked")
    public Response read(@PathParam("token") String token) {
        String source = SOURCE + request.getRemoteAddr();
        if (attempts.areTooMany(source)) {
            throw new Rejected(429, "tooMany", null);
        }
        String file = file(token, source);
        EntityTag tag = new EntityTag(digest(file));
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoTransform(false);
        cache.setMaxAge(300);
        cache.setMustRevalidate(true);
        return (unchanged != null ? unchanged : Response.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\""))
                .tag(tag).cacheControl(cache).build();
    }

    private String file(String token, String source) {
        try {
            if (token.length() > LONGEST_TOKEN) {
                throw new NotFound("feed", "");
            }
            return CalendarFile.of(feeds.read(token), path -> address.of(request, path));
        } catch (NotFound unknown) {
            attempts.failed(source);
            throw unknown;
        }
    }

    private static String digest(String file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
