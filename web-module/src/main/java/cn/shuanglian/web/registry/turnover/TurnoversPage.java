package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.deputy.TurnoverFilter;
import cn.shuanglian.registry.deputy.TurnoverKind;
import cn.shuanglian.registry.deputy.TurnoverRow;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.RegisterNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of turnover, the last event on top, with what is still to be settled for each. */
@Named
@RequestScoped
public class TurnoversPage {
    @Inject
    Turnovers turnovers;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private Listing<TurnoverRow> listing;
    private long count;
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();
    private Map<String, Map<Long, Long>> open = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        TurnoverFilter filter = new TurnoverFilter(query.area("area"), query.oneOf("kind", TurnoverKind.class), query.id("deputy"),
                query.date("from"), query.date("to"), query.yesOrNo("open"));
        areas = names.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> turnovers.list(filter, newestFirst()));
        if (listing != null) {
            count = turnovers.count(filter);
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area()));
            open = turnovers.open(listing.rows().stream().filter(TurnoverRow::isVacating).map(TurnoverRow::deputyId).distinct().toList());
        }
    }

    private ListRequest newestFirst() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("date", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** The kinds of duties that have a column. */
    public List<String> getDutyKinds() {
        return List.copyOf(open.keySet());
    }

    /** How many duties of that kind are open; null for an entry that leaves none behind. */
    public Long open(TurnoverRow row, String kind) {
        return row.isVacating() ? open.get(kind).getOrDefault(row.deputyId(), 0L) : null;
    }

    /** Somebody still has to take over something. */
    public boolean pending(TurnoverRow row) {
        return row.isVacating() && open.values().stream().anyMatch(counts -> counts.getOrDefault(row.deputyId(), 0L) > 0);
    }

    public Listing<TurnoverRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public TurnoverKind[] getKinds() {
        return TurnoverKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
