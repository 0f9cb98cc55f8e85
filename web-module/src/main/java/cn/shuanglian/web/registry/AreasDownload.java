package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaFilter;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The areas as a file; they have no list page. */
@Downloads("areas")
@Dependent
public class AreasDownload implements Downloadable {
    @Inject
    ListQuery query;

    @Override
    public AreaFilter filter() {
        return new AreaFilter(query.area("area"));
    }
}
