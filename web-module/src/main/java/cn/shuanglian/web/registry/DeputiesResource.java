package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
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
    Lists lists;

    /** A mandate as the API sends it; {@code groups} and {@code station} are keys, {@code rankCode} is of GB/T 12407. */
    public record DeputyBody(String id, String personId, String name, String level, String congress, String area, String electedBy,
                             String delegation, List<String> groups, String station, boolean leadingCadre, String rankCode,
                             String standingCommitteePost, boolean reElected, String status, LocalDate since, LocalDate until) {
        static DeputyBody of(DeputyRow row) {
            return new DeputyBody(Long.toString(row.id()), Long.toString(row.personId()), row.name(), row.level().name(), row.congress(),
                    row.area(), row.electedBy(), row.delegation(),
                    Stream.of(row.areaGroupId(), row.professionalGroupId()).filter(Objects::nonNull).map(String::valueOf).toList(),
                    row.stationId() == null ? null : row.stationId().toString(), row.leadingCadre(), row.rankCode(),
                    row.standingCommitteePost(), row.reElected(), row.status().name(), row.since(), row.until());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "level", "station", "group", "leadingCadre", "q"}, list = true)
    @Operation(summary = "The deputies within the caller's area, one for each mandate")
    public Response list(@BeanParam Query query) {
        String cadre = query.oneOf("leadingCadre", List.of("true", "false"));
        DeputyFilter filter = new DeputyFilter(query.area("area"), query.oneOf("level", DeputyLevel.class), query.id("station"),
                query.id("group"), cadre == null ? null : Boolean.valueOf(cadre), query.text("q"));
        return lists.answer(query, "deputies", filter, deputies::list, DeputyBody::of, deputies::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One mandate")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        DeputyRow row = deputies.find(PathId.of("deputy", id));
        return Etags.read(headers, row.version(), DeputyBody.of(row));
    }
}
