package cn.shuanglian.web.registry;

import cn.shuanglian.registry.unit.DescribeUnit;
import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitKind;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.BodyKey;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

    /** A unit as the API sends it; {@code parent} is left out of one at the top. */
    public record UnitBody(String id, String name, String kind, String area, String parent) {
        static UnitBody of(UnitRow row) {
            return new UnitBody(Long.toString(row.id()), row.name(), row.kind().name(), row.area(),
                    row.parent() == null ? null : row.parent().toString());
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

    /** What a unit is to be; {@code parent} is left out for one at the top. */
    public record UnitChangeBody(String name, UnitKind kind, String area, String parent) {
        DescribeUnit command() {
            return new DescribeUnit(name, kind, area, BodyKey.read(parent, "parent"));
        }
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a unit", description = "Needs an Idempotency-Key")
    public Response create(UnitChangeBody body) {
        long id = units.create(body.command());
        return shown(Response.created(URI.create("units/" + id)), id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a unit and its place in the tree", description = "Needs If-Match")
    public Response amend(@PathParam("id") String id, UnitChangeBody body, @Context HttpHeaders headers) {
        long key = PathId.of("unit", id);
        units.amend(key, Etags.ifMatch(headers), body.command());
        return shown(Response.ok(), key);
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        UnitRow row = units.require(id);
        return answer.entity(UnitBody.of(row)).tag(Etags.of(row.version())).build();
    }
}
