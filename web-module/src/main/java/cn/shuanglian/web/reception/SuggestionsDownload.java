package cn.shuanglian.web.reception;

import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The suggestions as a file; they have no list page yet. */
@Downloads("suggestions")
@Dependent
public class SuggestionsDownload implements Downloadable {
    @Inject
    ListQuery query;

    @Override
    public SuggestionFilter filter() {
        return new SuggestionFilter(query.area("area"), query.id("deputy"), query.text("category"), query.yesOrNo("fromReceptions"), query.text("words"));
    }
}
