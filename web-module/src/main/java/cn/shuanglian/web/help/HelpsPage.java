package cn.shuanglian.web.help;

import cn.shuanglian.reception.help.HelpFilter;
import cn.shuanglian.reception.help.HelpKind;
import cn.shuanglian.reception.help.HelpRow;
import cn.shuanglian.reception.help.HelpStatus;
import cn.shuanglian.reception.help.Helps;
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

/** The list of help, the latest on top. */
@Named
@RequestScoped
public class HelpsPage {
    @Inject
    Helps helps;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private Listing<HelpRow> listing;
    private long count;
    private List<AreaRow> areaChoices = List.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        HelpFilter filter = new HelpFilter(query.area("area"), query.id("deputy"), query.oneOf("kind", HelpKind.class),
                query.oneOf("status", HelpStatus.class), query.date("from"), query.date("to"), query.text("words"));
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> helps.list(filter, page()));
        if (listing != null) {
            count = helps.count(filter);
        }
    }

    private ListRequest page() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("date", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<HelpRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public HelpKind[] getKinds() {
        return HelpKind.values();
    }

    public HelpStatus[] getStatuses() {
        return HelpStatus.values();
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(HelpStatus status) {
        return switch (status) {
            case SUBMITTED -> "info";
            case RETURNED -> "warn";
            case VERIFIED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
