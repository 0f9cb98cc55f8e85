package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Names of the groups that figures come in, in the reader's language. */
@Dependent
class GroupLabels {
    /** The groupings that pages and the API offer, in this order. */
    static final List<Grouping> OFFERED = List.of(Grouping.AREA, Grouping.STATION, Grouping.DEPUTY, Grouping.MONTH, Grouping.CATEGORY,
            Grouping.ROUTE);

    @Inject
    Categories categories;

    /** What names a group of that grouping; at most one query, however many groups it is asked for. */
    Function<OpinionStatistics, String> of(Grouping by, Locale locale) {
        if (by == Grouping.CATEGORY) {
            Map<String, CategoryRow> rows = categories.byCode();
            return group -> rows.containsKey(group.key()) ? rows.get(group.key()).name(locale) : group.key();
        }
        return by == Grouping.ROUTE ? group -> PageWords.in(locale, "evaluation", "route." + group.key()) : OpinionStatistics::label;
    }
}
