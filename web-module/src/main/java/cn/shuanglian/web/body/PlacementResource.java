package cn.shuanglian.web.body;

import cn.shuanglian.registry.placement.Missing;
import cn.shuanglian.registry.placement.PlacementChecks;
import cn.shuanglian.registry.placement.PlacementLine;
import cn.shuanglian.registry.placement.PlacementReport;
import cn.shuanglian.registry.placement.PlacementRule;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether every deputy has a place, as figures. */
@Path("statistics/placement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class PlacementResource {
    @Inject
    PlacementChecks checks;

    /** Groups there are, and each rule that is about somebody in the area. */
    public record PlacementBody(long areaGroups, long professionalGroups, List<PlacementLineBody> rules) {
        static PlacementBody of(PlacementReport report) {
            return new PlacementBody(report.areaGroups(), report.professionalGroups(), report.lines().stream().map(PlacementLineBody::of).toList());
        }
    }

    /** A rule with the fact of the bulletin it comes from; {@code first} names at most 200 that miss it: groups for GROUPS, else deputies. */
    public record PlacementLineBody(PlacementRule rule, String source, long total, long placed, long missing, List<MissingBody> first) {
        static PlacementLineBody of(PlacementLine line) {
            return new PlacementLineBody(line.rule(), line.rule().source(), line.total(), line.placed(), line.missing(),
                    line.first().stream().map(MissingBody::of).toList());
        }
    }

    /** One that misses a rule. */
    public record MissingBody(String id, String name, String area) {
        static MissingBody of(Missing one) {
            return new MissingBody(Long.toString(one.id()), one.name(), one.area());
        }
    }

    @GET
    @Allows("area")
    @Operation(summary = "Whether leading cadres, national and provincial deputies are in groups, all deputies at stations, all groups headed")
    public PlacementBody placement(@BeanParam Query query) {
        return PlacementBody.of(checks.report(query.area("area")));
    }
}
