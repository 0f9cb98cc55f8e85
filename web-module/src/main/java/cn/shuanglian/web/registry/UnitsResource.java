package cn.shuanglian.web.registry;

import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitKind;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.PathId;
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

/** Bodies that handle opinions, and bodies of the congress. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitsResource {
    @Inject
    Units units;
    @Inject
    Lists lists;

    /** A unit as the API sends it. */
    public record UnitBody(String id, String name, String kind, String area) {
        static UnitBody of(UnitRow row) {
            return new UnitBody(Long.toString(row.id()), row.name(), row.kind().name(), row.area());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "kind", "q"}, list = true)
    @Operation(summary = "The units within the caller's area")
    public Response list(@BeanParam Query query) {
        UnitFilter filter = new UnitFilter(query.area("area"), query.oneOf("kind", UnitKind.class), query.text("q"));
        return lists.answer(query, "units", filter, units::list, UnitBody::of, units::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One unit")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        UnitRow row = units.require(PathId.of("unit", id));
        return Etags.read(headers, row.version(), UnitBody.of(row));
    }
}
