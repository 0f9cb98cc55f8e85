package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.CheckDue;
import cn.shuanglian.reception.sweep.CheckFilter;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckState;
import cn.shuanglian.reception.sweep.SweepChecks;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The places of all sweeps that the reader sees; a unit finds here what it still has to look at or to mend. */
@Named
@Downloads("sweep-checks")
@RequestScoped
public class SweepPlacesPage implements Downloadable {
    @Inject
    SweepChecks checks;
    @Inject
    ListQuery query;

    private Listing<CheckRow> listing;
    private long count;

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        CheckFilter filter = filter();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> checks.list(filter, query.page()));
        if (listing != null) {
            count = checks.count(filter);
        }
    }

    @Override
    public CheckFilter filter() {
        return new CheckFilter(null, query.area("area"), query.id("unit"), query.oneOf("state", CheckState.class), query.oneOf("due", CheckDue.class),
                query.text("words"));
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<CheckRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public CheckState[] getStates() {
        return CheckState.values();
    }

    public CheckDue[] getDues() {
        return CheckDue.values();
    }
}
