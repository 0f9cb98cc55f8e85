package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.ActivityFilter;
import cn.shuanglian.reception.activity.ActivityKind;
import cn.shuanglian.reception.activity.ActivityRow;
import cn.shuanglian.reception.activity.ActivityStatus;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of activities, the latest on top. */
@Named
@RequestScoped
public class ActivitiesPage {
    @Inject
    Activities activities;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private Listing<ActivityRow> listing;
    private long count;
    private List<AreaRow> areaChoices = List.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        ActivityFilter filter = new ActivityFilter(query.area("area"), query.id("group"), query.id("deputy"), query.oneOf("kind", ActivityKind.class),
                query.oneOf("status", ActivityStatus.class), query.date("from"), query.date("to"), query.text("words"));
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> activities.list(filter, page()));
        if (listing != null) {
            count = activities.count(filter);
        }
    }

    private ListRequest page() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("date", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<ActivityRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public ActivityStatus[] getStatuses() {
        return ActivityStatus.values();
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> "info";
            case HELD -> "good";
            case CANCELLED -> "neutral";
        };
    }
}
