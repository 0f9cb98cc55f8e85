package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.statistics.Statistics;
import cn.shuanglian.evaluation.statistics.SuggestionStatistics;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionGrouping;
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

/** How many suggestions there are, and how many of them come from what people said (S16). */
@Path("statistics/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class SuggestionStatisticsResource {
    static final Map<String, SuggestionGrouping> GROUPINGS = Map.of("session", SuggestionGrouping.SESSION, "area", SuggestionGrouping.AREA, "category",
            SuggestionGrouping.CATEGORY, "replyClass", SuggestionGrouping.REPLY_CLASS);

    @Inject
    Statistics statistics;
    @Inject
    SuggestionLabels labels;

    /** Figures as the API sends them; {@code key} and {@code label} are left out of the whole, {@code byReplyClass} out of a group. */
    public record SuggestionFiguresBody(String key, String label, long total, long fromReceptions, @JsonbProperty(nillable = true) BigDecimal share,
                                        long replied, @JsonbProperty(nillable = true) BigDecimal satisfactionRate,
                                        @JsonbProperty(nillable = true) BigDecimal contentRate, Map<String, Long> byReplyClass) {
        static SuggestionFiguresBody of(SuggestionStatistics figures, String label) {
            return new SuggestionFiguresBody(figures.key(), label, figures.total(), figures.fromReceptions(), figures.share(), figures.replied(),
                    figures.satisfactionRate(), figures.contentRate(), figures.byReplyClass());
        }
    }

    /** Figures group by group; their counts add up to those of the whole. */
    public record SuggestionGroupsBody(List<SuggestionFiguresBody> data) {
    }

    @GET
    @Allows({"area", "session", "by"})
    @Operation(summary = "Figures of the suggestions that have a number; by=session|area|category|replyClass gives them group by group")
    public Object suggestions(@BeanParam Query query, @Context HttpHeaders headers) {
        String by = query.oneOf("by", List.of("session", "area", "category", "replyClass"));
        SuggestionFilter filter = SuggestionFilter.with().area(query.area("area")).session(query.text("session")).build();
        if (by == null) {
            return SuggestionFiguresBody.of(statistics.suggestions(filter), null);
        }
        Function<SuggestionStatistics, String> names = labels.of(GROUPINGS.get(by), language(headers));
        return new SuggestionGroupsBody(statistics.suggestions(filter, GROUPINGS.get(by)).stream()
                .map(group -> SuggestionFiguresBody.of(group, names.apply(group))).toList());
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
