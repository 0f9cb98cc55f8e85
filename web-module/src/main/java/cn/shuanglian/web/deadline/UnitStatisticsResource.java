package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.board.BoardFilter;
import cn.shuanglian.reception.board.UnitBoard;
import cn.shuanglian.reception.board.UnitFigure;
import cn.shuanglian.reception.board.UnitScore;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How units do with what they are handed. */
@Path("statistics/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class UnitStatisticsResource {
    @Inject
    UnitBoard board;

    /**
     * The figures of a unit.
     *
     * @param counts by figure
     * @param inTimeRate answered in time, of all that were answered or are overdue; null without any
     * @param satisfactionRate satisfied and basically satisfied, of all who judged the result; null without any
     */
    public record UnitStatisticUnitBody(String unit, String name, String area, Map<String, Long> counts, @JsonbProperty(nillable = true) BigDecimal inTimeRate,
                           @JsonbProperty(nillable = true) BigDecimal satisfactionRate) {
        static UnitStatisticUnitBody of(UnitScore row) {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (UnitFigure figure : UnitFigure.values()) {
                counts.put(figure.name(), row.count(figure));
            }
            return new UnitStatisticUnitBody(Long.toString(row.unitId()), row.unitName(), row.area(), counts, row.getInTimeRate(), row.getSatisfactionRate());
        }
    }

    /** Units by area and name. */
    public record UnitsBody(List<UnitStatisticUnitBody> data) {
    }

    @GET
    @Allows({"area", "unit", "from", "to"})
    @Operation(summary = "How units do with what they were handed in a time: in time, late, overdue, urged, results, satisfaction, promises",
            description = "Whoever answers for a unit sees its own figures only")
    public UnitsBody units(@BeanParam Query query) {
        return new UnitsBody(board.list(new BoardFilter(query.area("area"), query.id("unit"), query.date("from"), query.lastDay("to", "from"))).stream()
                .map(UnitStatisticUnitBody::of).toList());
    }
}
