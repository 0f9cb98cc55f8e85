package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.MinutesFilter;
import cn.shuanglian.reception.minutes.MinutesRow;
import cn.shuanglian.reception.minutes.MinutesState;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of minutes: what is to be signed, to be answered, objected to. */
@Named
@RequestScoped
public class MinutesPage {
    /** Counting goes no further than this. */
    private static final int COUNTED = 10_000;

    @Inject
    ListQuery query;
    @Inject
    Minutes minutes;

    private Listing<MinutesRow> listing;
    private int found;

    /** Called before the page is shown. */
    public void load() {
        MinutesFilter filter = new MinutesFilter(query.area("area"), query.id("station"), query.oneOf("state", MinutesState.class),
                query.date("from"), query.date("to"), query.yesOrNo("toAnswer"));
        ListRequest asked = query.page();
        ListRequest page = asked.sort() != null ? asked : new ListRequest("date", true, asked.from(), asked.backwards(), asked.limit());
        listing = ListNotices.shown(query.getFaults(), "reception", () -> minutes.list(filter, page));
        found = listing == null ? 0 : minutes.countUpTo(filter, COUNTED);
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<MinutesRow> getListing() {
        return listing;
    }

    /** How many there are on all pages; more than 10,000 are not counted. */
    public int getFound() {
        return Math.min(found, COUNTED);
    }

    public boolean isMoreThanCounted() {
        return found > COUNTED;
    }

    public MinutesState[] getStates() {
        return MinutesState.values();
    }
}
