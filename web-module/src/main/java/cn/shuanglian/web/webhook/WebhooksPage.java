package cn.shuanglian.web.webhook;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.webhook.WebhookCount;
import cn.shuanglian.registry.webhook.WebhookDeliveries;
import cn.shuanglian.registry.webhook.WebhookFilter;
import cn.shuanglian.registry.webhook.WebhookRow;
import cn.shuanglian.registry.webhook.WebhookState;
import cn.shuanglian.registry.webhook.Webhooks;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which programs outside are told what happens, for the security administrator. */
@Named
@RequestScoped
public class WebhooksPage {
    @Inject
    Webhooks webhooks;
    @Inject
    WebhookDeliveries deliveries;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private WebhookFilter filter;
    private Listing<WebhookRow> listing;
    private long count;
    private List<AreaRow> areaChoices = List.of();
    private Map<String, String> areaNames = Map.of();
    private Map<Long, WebhookCount> counts = Map.of();

    /** Called before the page is shown. */
    public void load() {
        filter = new WebhookFilter(query.area("area"), query.oneOf("state", WebhookState.class), query.text("words"));
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> webhooks.list(filter, query.page()));
        if (listing != null) {
            count = webhooks.count(filter);
            areaNames = new HashMap<>(areas.names(listing.rows().stream().map(WebhookRow::area).distinct().toList()));
            counts = deliveries.counts(listing.rows().stream().map(WebhookRow::id).toList());
        }
    }

    public Listing<WebhookRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public WebhookState[] getStates() {
        return WebhookState.values();
    }

    public WebhookCount counts(WebhookRow row) {
        return counts.getOrDefault(row.id(), WebhookCount.NONE);
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(WebhookRow row) {
        return WebhookWords.tone(row);
    }

    /** The minute in which something happened, as offices write it. */
    public String when(Instant moment) {
        return WebhookWords.when(moment);
    }

    /** Nothing narrows the list. */
    public boolean isWhole() {
        return WebhookFilter.NONE.equals(filter);
    }
}
