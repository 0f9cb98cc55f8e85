package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.deputy.PostRow;
import cn.shuanglian.registry.deputy.Posts;
import cn.shuanglian.registry.group.GroupKind;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deputies; each is one mandate, so a person with two mandates is there twice with one {@code personId} (S19). */
@Path("deputies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deputies")
public class DeputiesResource {
    @Inject
    Deputies deputies;
    @Inject
    Posts posts;
    @Inject
    Lists lists;

    /** A mandate as the API sends it; {@code groups} and {@code station} are keys, {@code rankCode} is of GB/T 12407. */
    public record DeputyBody(String id, String personId, String name, String level, String congress, String area, String electedBy,
                             String delegation, List<String> groups, String station, boolean leadingCadre, String rankCode,
                             String standingCommitteePost, boolean reElected, boolean byElected, String certificateNumber,
                             String status, LocalDate since, LocalDate until) {
        static DeputyBody of(DeputyRow row) {
            return new DeputyBody(Long.toString(row.id()), Long.toString(row.personId()), row.name(), row.level().name(), row.congress(),
                    row.area(), row.electedBy(), row.delegation(),
                    Stream.of(row.areaGroupId(), row.professionalGroupId()).filter(Objects::nonNull).map(String::valueOf).toList(),
                    row.stationId() == null ? null : row.stationId().toString(), row.leadingCadre(), row.rankCode(),
                    row.standingCommitteePost(), row.reElected(), row.byElected(), row.certificateNumber(),
                    row.status().name(), row.since(), row.until());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "level", "station", "group", "leadingCadre", "q", "status", "placed", "groupKind", "committee", "sex", "party",
        "delegation", "electedBy"}, list = true)
    @Operation(summary = "The deputies within the caller's area, one for each mandate", description = "station=none, delegation=none, sex=none and "
            + "party=none ask for those without; sex and party are codes of GB/T 2261.1 and GB/T 4762; placed= tells whether they belong to a group")
    public Response list(@BeanParam Query query) {
        boolean noStation = DeputyFilter.NONE_RECORDED.equals(query.text("station"));
        MandateStatus status = query.oneOf("status", MandateStatus.class);
        DeputyFilter filter = DeputyFilter.with().area(query.area("area")).level(query.oneOf("level", DeputyLevel.class))
                .station(noStation ? null : query.id("station")).stationed(noStation ? false : null).group(query.id("group"))
                .leadingCadre(query.yesOrNo("leadingCadre")).words(query.text("q")).statuses(status == null ? Set.of() : Set.of(status))
                .placed(query.yesOrNo("placed")).groupKind(query.oneOf("groupKind", GroupKind.class)).committee(query.yesOrNo("committee"))
                .sex(query.text("sex")).party(query.text("party")).delegation(query.text("delegation")).electedBy(query.text("electedBy"))
                .build();
        return lists.answer(query, "deputies", filter, deputies::list, DeputyBody::of, deputies::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One mandate")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        DeputyRow row = deputies.find(PathId.of("deputy", id));
        return Etags.read(headers, row.version(), DeputyBody.of(row));
    }

    /** A post as the API sends it; without {@code since} it began before records did, without {@code until} it is held now. */
    public record PostBody(String id, String organisation, String organisationKind, String title, String rankCode, LocalDate since,
                           LocalDate until) {
        static PostBody of(PostRow row) {
            return new PostBody(Long.toString(row.id()), row.organisation(), row.organisationKind().name(), row.title(), row.rankCode(),
                    row.since(), row.until());
        }
    }

    /** All posts of a person. */
    public record PostsBody(List<PostBody> data) {
    }

    @GET
    @Path("{id}/posts")
    @Operation(summary = "The posts of the person who holds the mandate, those held now first")
    public PostsBody posts(@PathParam("id") String id) {
        return new PostsBody(posts.of(deputies.find(PathId.of("deputy", id)).personId()).stream().map(PostBody::of).toList());
    }
}
