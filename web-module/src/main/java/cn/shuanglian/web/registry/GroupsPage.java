package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
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

/** The register of the deputies' groups. */
@Named
@Downloads("groups")
@RequestScoped
public class GroupsPage implements Downloadable {
    @Inject
    Groups groups;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<GroupRow> listing;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        GroupFilter filter = filter();
        areas = names.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> groups.list(filter, query.page()));
        if (listing != null) {
            count = groups.count(filter);
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area(), row.region()));
        }
    }

    @Override
    public GroupFilter filter() {
        return new GroupFilter(query.area("area"), query.oneOf("kind", GroupKind.class), query.text("words"));
    }

    public Listing<GroupRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
