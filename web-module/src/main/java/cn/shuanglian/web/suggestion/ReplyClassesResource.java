package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.replyclass.ReplyClassRow;
import cn.shuanglian.reception.replyclass.ReplyClasses;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classes of answers to suggestions that hold in an area. */
@Path("reply-classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
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
    public ReplyClassesBody list(@PathParam("area") String area) {
        return new ReplyClassesBody(classes.of(code(area)).stream().map(ReplyClassBody::of).toList());
    }

    private static AreaCode code(String text) {
        if (!AreaCode.isWellFormed(text)) {
            throw new NotFound("area", text);
        }
        return new AreaCode(text);
    }
}
