package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentCount;
import cn.shuanglian.reception.commitment.CommitmentFilter;
import cn.shuanglian.reception.commitment.CommitmentGrouping;
import cn.shuanglian.reception.commitment.Commitments;
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
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many promises were made, kept (B→A), moved and withdrawn. */
@Path("statistics/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class CommitmentStatisticsResource {
    @Inject
    Commitments commitments;
    @Inject
    CommitmentNames names;

    /** The figures of one group; without {@code by} key and label are null. @param conversionRate kept of all made, in percent */
    public record CommitmentStatisticFiguresBody(String key, String label, long made, long kept, long keptInTime, long withdrawn, long owed, long overdue, long undated,
                              long moved, Double conversionRate) {
        static CommitmentStatisticFiguresBody of(CommitmentCount count, String label) {
            return new CommitmentStatisticFiguresBody(count.key(), label, count.made(), count.kept(), count.keptInTime(), count.withdrawn(), count.owed(), count.overdue(),
                    count.undated(), count.moved(), count.conversionRate());
        }
    }

    /** The figures of every group. */
    public record CommitmentStatisticGroupsBody(List<CommitmentStatisticFiguresBody> data) {
    }

    @GET
    @Allows({"area", "unit", "year", "by"})
    @Operation(summary = "Promises made, kept, owed, moved and withdrawn", description = "One object, or with by=unit, area or year one for each; the"
            + " year is that in which they were made")
    public Object figures(@BeanParam Query query) {
        CommitmentFilter filter = new CommitmentFilter(query.area("area"), query.id("unit"),
                query.text("year") == null ? null : Integer.valueOf(query.whole("year", 1900, 2200, 0)), null, null, null, null, null, null);
        String by = query.oneOf("by", List.of("unit", "area", "year"));
        if (by == null) {
            return CommitmentStatisticFiguresBody.of(commitments.figures(filter, CommitmentGrouping.ALL).get(0), null);
        }
        CommitmentGrouping grouping = CommitmentGrouping.valueOf(by.toUpperCase(Locale.ROOT));
        List<CommitmentCount> counts = commitments.figures(filter, grouping);
        Map<String, String> labels = names.of(grouping, counts);
        return new CommitmentStatisticGroupsBody(counts.stream().map(count -> CommitmentStatisticFiguresBody.of(count, labels.get(count.key()))).toList());
    }
}
