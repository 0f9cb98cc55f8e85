package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaFilter;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Administrative areas (GB/T 2260), in the order of their codes. */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas")
public class AreasResource {
    @Inject
    Areas areas;
    @Inject
    Lists lists;

    /** An area as the API sends it. */
    public record AreaBody(String code, String name, String level, String parent) {
        static AreaBody of(AreaRow row) {
            return new AreaBody(row.code(), row.name(), row.level().name(), row.parent());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = "area", list = true)
    @Operation(summary = "The areas within the caller's area; area= narrows to one and what lies below it")
    public Response list(@BeanParam Query query) {
        return lists.answer(query, "areas", new AreaFilter(query.area("area")), (filter, asked) -> areas.list(filter.below(), asked),
                AreaBody::of, filter -> areas.count(filter.below()));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One area")
    public Response one(@PathParam("code") String code, @Context HttpHeaders headers) {
        AreaRow row = areas.require(code);
        return Etags.read(headers, row.version(), AreaBody.of(row));
    }
}
