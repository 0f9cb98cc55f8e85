package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.statistics.SuggestionStatistics;
import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.reception.suggestion.SuggestionGrouping;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Names of the groups that figures of suggestions come in, in the reader's language. */
@Dependent
class SuggestionLabels {
    @Inject
    Categories categories;

    /** What names a group of that grouping; at most one query, however many groups it is asked for. */
    Function<SuggestionStatistics, String> of(SuggestionGrouping by, Locale locale) {
        if (by == SuggestionGrouping.CATEGORY) {
            Map<String, CategoryRow> rows = categories.byCode();
            return group -> rows.containsKey(group.key()) ? rows.get(group.key()).name(locale) : group.key();
        }
        return group -> group.label().isEmpty() ? PageWords.in(locale, "evaluation", "suggestions.none." + by) : group.label();
    }
}
