package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.cadre.CadreBoard;
import cn.shuanglian.evaluation.cadre.CadreFilter;
import cn.shuanglian.evaluation.cadre.CadreRow;
import cn.shuanglian.evaluation.cadre.Outlook;
import cn.shuanglian.evaluation.statistics.ReceptionFigures;
import cn.shuanglian.evaluation.statistics.ReceptionGrouping;
import cn.shuanglian.evaluation.statistics.ReceptionStatistics;
import cn.shuanglian.registry.code.AreaCode;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of receptions, and how the key minority stands. */
@Path("statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class ReceptionStatisticsResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final List<String> GROUPINGS = Stream.of(ReceptionGrouping.values()).map(by -> by.name().toLowerCase(Locale.ROOT)).toList();

    @Inject
    ReceptionFigures figures;
    @Inject
    CadreBoard board;
    @Inject
    Clock clock;

    /** Figures of receptions as the API sends them; {@code key} and {@code label} are left out of the whole. */
    public record ReceptionFiguresBody(String key, String label, long planned, long held, long cancelled, long expected, long attended, long excused,
                                       long absent, long substituted, long visitors) {
        static ReceptionFiguresBody of(ReceptionStatistics each) {
            return new ReceptionFiguresBody(each.key(), each.label(), each.planned(), each.held(), each.cancelled(), each.expected(),
                    each.attended(), each.excused(), each.absent(), each.substituted(), each.visitors());
        }
    }

    /** Figures group by group. */
    public record ReceptionGroupsBody(List<ReceptionFiguresBody> data) {
    }

    /** A leading cadre; {@code receptions} in person, {@code lacking} what the year will lack as things are planned. */
    public record CadreBody(String deputy, String name, String level, String area, int receptions, int required, int activities,
                            @JsonbProperty("short") boolean few, int planned, int lacking, int pairs, boolean dutyReport, String outlook) {
        static CadreBody of(CadreRow row) {
            return new CadreBody(Long.toString(row.id()), row.name(), row.level().name(), row.area(), row.receptions(), row.required(),
                    row.activities(), row.isShort(), row.planned(), row.lacking(), row.pairs(), row.reported(), row.outlook().name());
        }
    }

    /** The cadres of an area, whoever needs it most first. */
    public record CadresBody(List<CadreBody> data) {
    }

    @GET
    @Path("cadres")
    @Allows({"area", "year", "outlook"})
    @Operation(summary = "The key minority in a year, by default this one: each leading cadre's receptions against those required",
            description = "Only receptions the cadre came to in person count")
    public CadresBody cadres(@BeanParam Query query) {
        int year = query.whole("year", FIRST_YEAR, LAST_YEAR, LocalDate.now(clock).getYear());
        return new CadresBody(board.list(new CadreFilter(query.area("area"), year, query.oneOf("outlook", Outlook.class))).stream()
                .map(CadreBody::of).toList());
    }

    @GET
    @Path("receptions")
    @Allows({"area", "from", "to", "by"})
    @Operation(summary = "Figures of the receptions in an area and a time; by=area|station|deputy|month gives them group by group")
    public Object receptions(@BeanParam Query query) {
        AreaCode area = query.area("area");
        LocalDate from = query.date("from");
        LocalDate to = query.lastDay("to", "from");
        String by = query.oneOf("by", GROUPINGS);
        if (by == null) {
            return ReceptionFiguresBody.of(figures.whole(area, from, to));
        }
        return new ReceptionGroupsBody(figures.by(ReceptionGrouping.valueOf(by.toUpperCase(Locale.ROOT)), area, from, to).stream()
                .map(ReceptionFiguresBody::of).toList());
    }
}
