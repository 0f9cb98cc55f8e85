package cn.shuanglian.web.link;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.link.LinkFilter;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkStatus;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.registry.link.Visits;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of pairs. */
@Named
@RequestScoped
public class LinksPage {
    @Inject
    Links links;
    @Inject
    Visits visits;
    @Inject
    Areas areas;
    @Inject
    LinkNames names;
    @Inject
    ListQuery query;

    private boolean loaded;
    private LinkFilter filter;
    private Listing<LinkRow> listing;
    private long count;
    private List<AreaRow> areaChoices = List.of();
    private Map<Long, LocalDate> lastVisits = Map.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status; after a step the list is read anew. */
    public void load() {
        loaded = true;
        LinkFilter asked = getFilter();
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> links.list(asked, query.page()));
        if (listing != null) {
            count = links.count(asked);
            names.load(listing.rows());
            lastVisits = new HashMap<>(visits.last(listing.rows().stream().map(LinkRow::id).toList()));
        }
    }

    /** What the address narrows the list by. */
    LinkFilter getFilter() {
        if (filter == null) {
            filter = new LinkFilter(query.area("area"), query.oneOf("kind", LinkKind.class), query.oneOf("status", LinkStatus.class),
                    query.id("deputy"), query.yesOrNo("toDecide"), query.text("words"));
        }
        return filter;
    }

    /** The page of the list; a form in it is looked for before the page is shown. */
    public Listing<LinkRow> getListing() {
        if (!loaded) {
            load();
        }
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public LinkStatus[] getStatuses() {
        return LinkStatus.values();
    }

    public LinkNames getNames() {
        return names;
    }

    public LocalDate lastVisit(LinkRow row) {
        return lastVisits.get(row.id());
    }

    /** Somebody has to decide about one of the pairs shown. */
    public boolean isToDecide() {
        return getListing() != null && listing.rows().stream().anyMatch(LinkRow::isToDecide);
    }

    /** How a pair's state looks; the word beside it says the same. */
    public String tone(LinkRow row) {
        return row.status() == LinkStatus.CONFIRMED ? "good" : row.status() == LinkStatus.PROPOSED ? "info" : "neutral";
    }

    /** Nothing narrows the list. */
    public boolean isWhole() {
        return getFilter().equals(LinkFilter.NONE);
    }

    /** The area the list is narrowed to, or null. */
    AreaCode area() {
        return getFilter().area();
    }
}
