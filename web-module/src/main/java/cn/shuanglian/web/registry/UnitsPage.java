package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitKind;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of the bodies that handle opinions. */
@Named
@Downloads("units")
@RequestScoped
public class UnitsPage implements Downloadable {
    @Inject
    Units units;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<UnitRow> listing;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        UnitFilter filter = filter();
        areas = names.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> units.list(filter, query.page()));
        if (listing != null) {
            count = units.count(filter);
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area()));
        }
    }

    @Override
    public UnitFilter filter() {
        return new UnitFilter(query.area("area"), query.oneOf("kind", UnitKind.class), query.text("words"));
    }

    public Listing<UnitRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
