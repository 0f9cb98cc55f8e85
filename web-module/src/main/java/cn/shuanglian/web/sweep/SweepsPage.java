package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.SweepFilter;
import cn.shuanglian.reception.sweep.SweepRow;
import cn.shuanglian.reception.sweep.SweepState;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The list of sweeps, the latest on top. */
@Named
@RequestScoped
public class SweepsPage {
    @Inject
    Sweeps sweeps;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private Listing<SweepRow> listing;
    private long count;
    private List<AreaRow> areaChoices = List.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        SweepFilter filter = new SweepFilter(query.area("area"), query.oneOf("state", SweepState.class), query.id("opinion"), query.id("unit"),
                query.yesOrNo("ready"), query.text("words"));
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> sweeps.list(filter, page()));
        if (listing != null) {
            count = sweeps.count(filter);
        }
    }

    private ListRequest page() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("started", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<SweepRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public SweepState[] getStates() {
        return SweepState.values();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
