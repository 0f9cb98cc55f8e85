package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.evaluation.statistics.Statistics;
import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the bulletin. */
@Path("statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {
    private static final List<String> GROUPINGS = GroupLabels.OFFERED.stream().map(by -> by.name().toLowerCase(Locale.ROOT)).toList();

    @Inject
    Statistics statistics;
    @Inject
    GroupLabels labels;

    /**
     * Figures as the API sends them. Rates are fractions of 1 with four decimals, null where there is nothing to divide by; {@code key} and
     * {@code label} are left out of the whole, {@code byCategory} out of a group.
     */
    public record StatisticFiguresBody(String key, String label, long collected, long solved, @JsonbProperty(nillable = true) BigDecimal solvedRate,
                              Map<String, Long> byRoute, Map<String, Long> byResult, Map<String, Long> byCategory,
                              @JsonbProperty(nillable = true) BigDecimal feedbackRate,
                              @JsonbProperty(nillable = true) BigDecimal satisfactionRate,
                              @JsonbProperty(nillable = true) BigDecimal contentRate,
                              @JsonbProperty(nillable = true) BigDecimal onTimeRate) {
        static StatisticFiguresBody of(OpinionStatistics figures, String label) {
            return new StatisticFiguresBody(figures.key(), label, figures.collected(), figures.solved(), figures.solvedRate(), figures.byRoute(),
                    figures.byResult(), figures.byCategory(), figures.feedbackRate(), figures.satisfactionRate(), figures.contentRate(),
                    figures.onTimeRate());
        }
    }

    /** Figures group by group; their counts add up to those of the whole. */
    public record StatisticGroupsBody(List<StatisticFiguresBody> data) {
    }

    @GET
    @Path("opinions")
    @Allows({"area", "from", "to", "by"})
    @Operation(summary = "Figures of the opinions heard in an area and a time; by=area|station|deputy|month|category|route gives them group by group")
    public Object opinions(@BeanParam Query query, @Context HttpHeaders headers) {
        String by = query.oneOf("by", GROUPINGS);
        FigureScope scope = new FigureScope(query.area("area"), query.date("from"), query.date("to"));
        if (by == null) {
            return StatisticFiguresBody.of(statistics.opinions(scope.filter()), null);
        }
        Grouping grouping = Grouping.valueOf(by.toUpperCase(Locale.ROOT));
        Function<OpinionStatistics, String> names = labels.of(grouping, language(headers));
        return new StatisticGroupsBody(statistics.opinions(scope.filter(), grouping).stream()
                .map(group -> StatisticFiguresBody.of(group, names.apply(group))).toList());
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
