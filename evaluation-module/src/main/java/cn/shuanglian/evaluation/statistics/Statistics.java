package cn.shuanglian.evaluation.statistics;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.reception.opinion.OpinionCount;
import cn.shuanglian.reception.opinion.OpinionFigures;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.suggestion.SuggestionCount;
import cn.shuanglian.reception.suggestion.SuggestionFigures;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionGrouping;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures leaders ask for, over the opinions and suggestions the caller may see. */
@Stateless
@DenyAll
public class Statistics {
    @Inject
    OpinionFigures figures;
    @Inject
    SuggestionFigures suggestions;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;

    /** The figures of all opinions that fit the filter, all years unless it names days; one query. */
    @RolesAllowed({READER, SYSTEM})
    public OpinionStatistics opinions(OpinionFilter filter) {
        List<OpinionCount> counts = figures.count(filter, Grouping.CATEGORY);
        Map<String, Long> byCategory = new LinkedHashMap<>();
        counts.forEach(count -> byCategory.put(count.key(), count.collected()));
        return OpinionStatistics.of(Sums.of(counts), null, null, byCategory);
    }

    /** The same figures group by group; the counts add up to those of {@link #opinions(OpinionFilter)}. Two queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<OpinionStatistics> opinions(OpinionFilter filter, Grouping by) {
        List<OpinionCount> counts = figures.count(filter, by);
        Map<String, String> labels = labels(by, counts.stream().map(OpinionCount::key).filter(Statistics::isSomewhere).toList());
        return counts.stream().map(count -> OpinionStatistics.of(count, count.key(), label(labels, count.key()), null)).toList();
    }

    /** The figures of all numbered suggestions that fit the filter; two queries. */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionStatistics suggestions(SuggestionFilter filter) {
        return SuggestionStatistics.whole(suggestions.count(filter, SuggestionGrouping.REPLY_CLASS));
    }

    /** The same figures group by group; the counts add up to those of {@link #suggestions(SuggestionFilter)}. Three queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<SuggestionStatistics> suggestions(SuggestionFilter filter, SuggestionGrouping by) {
        List<SuggestionCount> counts = suggestions.count(filter, by);
        Map<String, String> labels = by == SuggestionGrouping.AREA ? areas.names(counts.stream().map(SuggestionCount::key).toList()) : Map.of();
        return counts.stream().map(count -> SuggestionStatistics.of(count, count.key(), labels.getOrDefault(count.key(), count.key()), null)).toList();
    }

    /** A group of what belongs nowhere has neither key nor label. */
    private static String label(Map<String, String> labels, String key) {
        return key == null ? "" : labels.getOrDefault(key, key);
    }

    /** What was heard by no station and no deputy is a group without a key. */
    private static boolean isSomewhere(String key) {
        return key != null && !key.isEmpty();
    }

    private Map<String, String> labels(Grouping by, List<String> keys) {
        return switch (by) {
            case AREA -> areas.names(keys);
            case STATION -> byText(stations.names(keys.stream().map(Long::valueOf).toList()));
            case DEPUTY -> byText(deputies.names(keys.stream().map(Long::valueOf).toList()));
            default -> Map.of();
        };
    }

    private static Map<String, String> byText(Map<Long, String> names) {
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach((key, name) -> labels.put(Long.toString(key), name));
        return labels;
    }
}
