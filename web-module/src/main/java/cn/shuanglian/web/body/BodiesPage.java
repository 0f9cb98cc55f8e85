package cn.shuanglian.web.body;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyFilter;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The bodies of the congresses. */
@Named
@RequestScoped
public class BodiesPage {
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private Listing<BodyRow> listing;
    private long count;
    private List<AreaRow> choices;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        BodyFilter filter = new BodyFilter(query.area("area"), query.oneOf("kind", BodyKind.class), query.text("words"));
        listing = ListNotices.shown(query.getFaults(), "registry", () -> bodies.list(filter, query.page()));
        if (listing != null) {
            count = bodies.count(filter);
            areaNames = areas.names(listing.rows().stream().map(BodyRow::area).distinct().toList());
        }
    }

    public Listing<BodyRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        if (choices == null) {
            choices = areas.choices();
        }
        return choices;
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
