package cn.shuanglian.web.body;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyFilter;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.body.CreateBody;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The bodies of the congresses, and a new one. */
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
    private BodyKind kind;
    private String name;
    private String area;
    private long made;

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        BodyFilter filter = new BodyFilter(query.area("area"), query.oneOf("kind", BodyKind.class), query.text("words"));
        listing = ListNotices.shown(query.getFaults(), "registry", () -> bodies.list(filter, query.page()));
        if (listing != null) {
            count = bodies.count(filter);
            areaNames = areas.names(listing.rows().stream().map(BodyRow::area).distinct().toList());
        }
    }

    /** Makes a body and leads to its page. */
    public String create() {
        if (!Refusals.done("new", () -> made = bodies.create(new CreateBody(kind, name, area)))) {
            return null;
        }
        Notices.done(PageWords.of("registry", "body.isMade", name));
        return "/registry/body.xhtml?faces-redirect=true&id=" + made;
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

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
