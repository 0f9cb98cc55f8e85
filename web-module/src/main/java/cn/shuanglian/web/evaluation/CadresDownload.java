package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.cadre.CadreFilter;
import cn.shuanglian.evaluation.cadre.Outlook;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The board as a file. */
@Downloads("cadres")
@Dependent
public class CadresDownload implements Downloadable {
    @Inject
    ListQuery query;
    @Inject
    CadresPage page;

    @Override
    public CadreFilter filter() {
        return new CadreFilter(query.area("area"), page.getYear(), query.oneOf("outlook", Outlook.class));
    }
}
