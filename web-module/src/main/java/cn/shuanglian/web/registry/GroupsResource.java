package cn.shuanglian.web.registry;

import cn.shuanglian.registry.group.AmendGroup;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.BodyKey;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deputies' groups, by area and by profession. */
@Path("groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "groups")
public class GroupsResource {
    @Inject
    Groups groups;
    @Inject
    Lists lists;

    /** A group as the API sends it; {@code liaisonHeadDeputy} and {@code guide} are keys of a deputy and of a special committee. */
    public record GroupBody(String id, String name, String kind, String area, String region, String leader, String leaderName,
                            String liaisonHead, String liaisonHeadDeputy, String liaisonOfficer, String guide, Long fundingPerYear, long members) {
        static GroupBody of(GroupRow row) {
            return new GroupBody(Long.toString(row.id()), row.name(), row.kind().name(), row.area(), row.region(),
                    key(row.leader()), row.leaderName(), row.liaisonHead(), key(row.liaisonHeadId()), row.liaisonOfficer(),
                    key(row.guide()), row.fundingPerYear(), row.members());
        }

        private static String key(Long id) {
            return id == null ? null : id.toString();
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "kind", "q"}, list = true)
    @Operation(summary = "The groups within the caller's area")
    public Response list(@BeanParam Query query) {
        GroupFilter filter = new GroupFilter(query.area("area"), query.oneOf("kind", GroupKind.class), query.text("q"));
        return lists.answer(query, "groups", filter, groups::list, GroupBody::of, groups::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One group")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        GroupRow row = groups.require(PathId.of("group", id));
        return Etags.read(headers, row.version(), GroupBody.of(row));
    }

    /** What a group is to be; a field that is left out is emptied. {@code liaisonHeadDeputy} sits in the standing committee of the group's area. */
    public record GroupChangeBody(String name, String region, String leader, String liaisonHeadDeputy, String liaisonOfficer, String guide,
                                  Long fundingPerYear) {
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says anew what a group is", description = "Needs If-Match")
    public Response amend(@PathParam("id") String id, GroupChangeBody body, @Context HttpHeaders headers) {
        long key = PathId.of("group", id);
        groups.amend(new AmendGroup(key, Etags.ifMatch(headers), body.name(), body.region(), BodyKey.read(body.leader(), "leader"),
                BodyKey.read(body.liaisonHeadDeputy(), "liaisonHeadDeputy"), body.liaisonOfficer(), BodyKey.read(body.guide(), "guide"),
                body.fundingPerYear()));
        GroupRow row = groups.require(key);
        return Response.ok(GroupBody.of(row)).tag(Etags.of(row.version())).build();
    }
}
