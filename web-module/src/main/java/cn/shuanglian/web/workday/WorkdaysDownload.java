package cn.shuanglian.web.workday;

import cn.shuanglian.registry.workday.WorkdayFilter;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The working days of a year, or of all, as a file. */
@Downloads("workdays")
@Dependent
public class WorkdaysDownload implements Downloadable {
    @Inject
    ListQuery query;

    @Override
    public WorkdayFilter filter() {
        Long year = query.id("year");
        return new WorkdayFilter(year == null || !WorkdaysPage.isYear(year) ? null : year.intValue());
    }
}
