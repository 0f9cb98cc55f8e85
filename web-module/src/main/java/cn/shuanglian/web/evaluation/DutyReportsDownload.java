package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.dutyreport.DutyReportFilter;
import cn.shuanglian.evaluation.dutyreport.DutyReportForm;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The duty reports as a file; they have no list page yet. */
@Downloads("duty-reports")
@Dependent
public class DutyReportsDownload implements Downloadable {
    @Inject
    ListQuery query;

    @Override
    public DutyReportFilter filter() {
        return new DutyReportFilter(query.area("area"), query.id("deputy"), query.oneOf("form", DutyReportForm.class), query.date("from"),
                query.date("to"));
    }
}
