package cn.shuanglian.web.notice;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.notice.ChannelKind;
import cn.shuanglian.registry.notice.Deliveries;
import cn.shuanglian.registry.notice.DeliveryFilter;
import cn.shuanglian.registry.notice.DeliveryRow;
import cn.shuanglian.registry.notice.DeliveryState;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.RegisterNames;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What went out to people of the area and what became of it. */
@Named
@RequestScoped
public class DeliveriesPage {
    @Inject
    Deliveries deliveries;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<DeliveryRow> listing;
    private boolean read;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        areas = names.choices();
        if (getListing() != null) {
            count = deliveries.count(filter());
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area()));
        }
    }

    /** Also asked for before a step is taken. */
    public Listing<DeliveryRow> getListing() {
        if (!read) {
            read = true;
            DeliveryFilter filter = filter();
            listing = ListNotices.shown(query.getFaults(), "registry", () -> deliveries.list(filter, latestFirst()));
        }
        return listing;
    }

    private DeliveryFilter filter() {
        return new DeliveryFilter(query.area("area"), query.oneOf("channel", ChannelKind.class), query.oneOf("state", DeliveryState.class),
                query.oneOf("kind", NoticeKind.class), query.yesOrNo("open"));
    }

    private ListRequest latestFirst() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("due", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** Lets the delivery that the form names go out again. */
    public String sendAgain() {
        Long version = query.id("version");
        if (version != null && Steps.take(() -> deliveries.sendAgain(PathId.of("delivery", query.text("delivery")), version)) == Steps.End.DONE) {
            Notices.done(PageWords.of("registry", "deliveries.goesAgain"));
        }
        return "/registry/deliveries.xhtml?faces-redirect=true" + (query.text("open") == null ? "" : "&open=" + Boolean.TRUE.equals(query.yesOrNo("open")));
    }

    /** What the notice is about, in words. */
    public String kind(NoticeKind kind) {
        return PageWords.of("registry", "noticeKind." + kind);
    }

    /** The recipient as people call him. */
    public String recipient(DeliveryRow row) {
        return row.officeRole() == null ? row.name() : PageWords.of("registry", "role." + row.officeRole());
    }

    /** Why it failed or waits, in words; what there are none for is shown behind a word that says so much. */
    public String detail(DeliveryRow row) {
        String[] parts = row.detail().split(" ", 2);
        String words = PageWords.of("registry", "deliveryDetail." + parts[0]);
        if (words.startsWith("deliveryDetail.")) {
            return PageWords.of("registry", "deliveryDetail.other", row.detail());
        }
        return parts.length == 1 ? words : words + " " + parts[1];
    }

    /** A moment to the minute. */
    public String minute(Instant moment) {
        return Minute.of(moment);
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public ChannelKind[] getChannels() {
        return ChannelKind.values();
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }
}
