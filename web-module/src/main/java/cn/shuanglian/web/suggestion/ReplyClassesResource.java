package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.replyclass.DescribeReplyClass;
import cn.shuanglian.reception.replyclass.ReplyClassRow;
import cn.shuanglian.reception.replyclass.ReplyClasses;
import cn.shuanglian.reception.replyclass.SetReplyClasses;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.rest.Etags;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classes of answers to suggestions that hold in an area. */
@Path("reply-classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions")
public class ReplyClassesResource {
    @Inject
    ReplyClasses classes;

    /** A class; {@code area} is the one that decided on it. */
    public record ReplyClassBody(String area, String code, String zh, String en, boolean promises) {
        static ReplyClassBody of(ReplyClassRow row) {
            return new ReplyClassBody(row.area(), row.code(), row.zh(), row.en(), row.promises());
        }
    }

    /** All classes, in their order. */
    public record ReplyClassesBody(List<ReplyClassBody> data) {
    }

    @GET
    @Path("{area}")
    @Operation(summary = "The classes that hold in the area: its own, or those of the nearest area above")
    public Response list(@PathParam("area") String area, @Context HttpHeaders headers) {
        return Etags.read(headers, classes.version(code(area)), body(area));
    }

    @PUT
    @Path("{area}")
    @Operation(summary = "Decides on the area's own classes, in their order; an empty list goes back to those of the area above",
            description = "Needs If-Match")
    public Response set(@PathParam("area") String area, ReplyClassesBody body, @Context HttpHeaders headers) {
        AreaCode code = code(area);
        List<ReplyClassBody> asked = body.data() == null ? List.of() : body.data().stream().filter(Objects::nonNull).toList();
        classes.set(new SetReplyClasses(code.code(), Etags.ifMatch(headers), asked.stream()
                .map(each -> new DescribeReplyClass(each.code(), each.zh(), each.en(), each.promises())).toList()));
        return Response.ok(body(area)).tag(Etags.of(classes.version(code))).build();
    }

    private ReplyClassesBody body(String area) {
        return new ReplyClassesBody(classes.of(code(area)).stream().map(ReplyClassBody::of).toList());
    }

    private static AreaCode code(String text) {
        if (!AreaCode.isWellFormed(text)) {
            throw new NotFound("area", text);
        }
        return new AreaCode(text);
    }
}
