package cn.shuanglian.web.webhook;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.webhook.WebhookAction;
import cn.shuanglian.registry.webhook.WebhookDeliveries;
import cn.shuanglian.registry.webhook.WebhookDeliveryFilter;
import cn.shuanglian.registry.webhook.WebhookDeliveryRow;
import cn.shuanglian.registry.webhook.WebhookDeliveryState;
import cn.shuanglian.registry.webhook.WebhookRow;
import cn.shuanglian.registry.webhook.Webhooks;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One webhook: what it may, how its deliveries went, and what the security administrator does about it. */
@Named
@RequestScoped
public class WebhookPage {
    @Inject
    Webhooks webhooks;
    @Inject
    WebhookDeliveries deliveries;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private WebhookRow row;
    private List<WebhookAction> actions;
    private Listing<WebhookDeliveryRow> listing;
    private boolean listed;
    private long versionRead;

    /** Called before the page is shown. @throws NotFound where the address names no webhook the caller sees */
    public void load() {
        getRow();
        getListing();
    }

    public WebhookRow getRow() {
        if (row == null) {
            Long id = query.id("id");
            if (id == null) {
                throw new NotFound("webhook", query.text("id"));
            }
            row = webhooks.find(id);
        }
        return row;
    }

    /** The deliveries, the latest first unless asked otherwise; a button in the list is looked for before the page is shown. */
    public Listing<WebhookDeliveryRow> getListing() {
        if (!listed) {
            listed = true;
            WebhookDeliveryState state = query.oneOf("state", WebhookDeliveryState.class);
            listing = ListNotices.shown(query.getFaults(), "registry",
                    () -> deliveries.list(new WebhookDeliveryFilter(getRow().id(), state, null, null), latestFirst(query.page())));
        }
        return listing;
    }

    private static ListRequest latestFirst(ListRequest asked) {
        return asked.sort() != null ? asked : new ListRequest(null, true, asked.from(), asked.backwards(), asked.limit());
    }

    public String getAreaName() {
        Map<String, String> names = areas.names(List.of(getRow().area()));
        return names.getOrDefault(getRow().area(), getRow().area());
    }

    public boolean may(String action) {
        if (actions == null) {
            actions = webhooks.transitions(getRow().id());
        }
        return actions.contains(WebhookAction.valueOf(action));
    }

    /** Allows, switches off, decides about mobile numbers or sends a test. */
    public String take(String action) {
        return after(() -> {
            webhooks.take(getRow().id(), versionRead, WebhookAction.valueOf(action));
            return PageWords.of("registry", "webhookDone." + action);
        });
    }

    /** Sends all dead letters once more. */
    public String replay() {
        return after(() -> PageWords.of("registry", "webhookDone.REPLAY", deliveries.replay(getRow().id(), versionRead, null)));
    }

    /** Sends one dead letter once more. */
    public String resend(long delivery, long version) {
        return after(() -> {
            deliveries.resend(getRow().id(), delivery, version);
            return PageWords.of("registry", "webhookDone.REPLAY", 1);
        });
    }

    private String after(Supplier<String> step) {
        String[] said = new String[1];
        if (Steps.take(() -> said[0] = step.get()) != Steps.End.DONE) {
            row = null;
            actions = null;
            return null;
        }
        Notices.done(said[0]);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id=" + getRow().id();
    }

    public String when(Instant moment) {
        return WebhookWords.when(moment);
    }

    public String tone() {
        return WebhookWords.tone(getRow());
    }

    public String toneOf(WebhookDeliveryRow delivery) {
        return WebhookWords.tone(delivery);
    }

    public WebhookDeliveryState[] getStates() {
        return WebhookDeliveryState.values();
    }

    /** The version the administrator is looking at; it comes back with the step. */
    public long getVersion() {
        return getRow().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }
}
