package cn.shuanglian.web.rule;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.rule.DocumentFilter;
import cn.shuanglian.registry.rule.DocumentRow;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The documents that bind an area. */
@Named
@RequestScoped
public class DocumentsPage {
    @Inject
    Documents documents;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private Listing<DocumentRow> listing;
    private long count;
    private List<AreaRow> choices;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        DocumentFilter filter = new DocumentFilter(query.area("area"), query.text("words"), query.date("inForceOn"));
        choices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> documents.list(filter, query.page()));
        if (listing != null) {
            count = documents.count(filter);
            areaNames = areas.names(listing.rows().stream().map(DocumentRow::area).distinct().toList());
        }
    }

    public Listing<DocumentRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return choices;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
