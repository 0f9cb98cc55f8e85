package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.DeadlineFilter;
import cn.shuanglian.reception.deadline.DeadlineLoad;
import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.Due;
import cn.shuanglian.reception.deadline.LoadBy;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is due and overdue, whatever ends first in front, and who has most of it. */
@Named
@Downloads("deadlines")
@RequestScoped
public class DeadlinesPage implements Downloadable {
    /** Loads that are shown; whoever has more to do stands in front. */
    private static final int SHOWN = 10;

    @Inject
    Deadlines deadlines;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private Listing<DeadlineRow> listing;
    private long count;
    private Map<Due, Long> counts = Map.of();
    private List<DeadlineLoad> loads = List.of();
    private List<AreaRow> areaChoices = List.of();
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        DeadlineFilter filter = filter();
        LoadBy by = query.oneOf("by", LoadBy.class);
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> deadlines.list(filter, query.page()));
        if (listing == null) {
            return;
        }
        count = deadlines.count(filter);
        counts = Map.of(Due.OVERDUE, count(filter, Due.OVERDUE), Due.SOON, count(filter, Due.SOON), Due.OPEN, count(filter, Due.OPEN));
        loads = deadlines.loads(with(filter, Due.OPEN), by == null ? LoadBy.UNIT : by);
        areaNames = areas.names(Stream.concat(listing.rows().stream().map(DeadlineRow::area),
                by == LoadBy.AREA ? loads.stream().map(DeadlineLoad::key) : Stream.empty()).distinct().toList());
    }

    private long count(DeadlineFilter filter, Due due) {
        return deadlines.count(with(filter, due));
    }

    private static DeadlineFilter with(DeadlineFilter filter, Due due) {
        return new DeadlineFilter(filter.area(), filter.unitId(), filter.deputyId(), filter.owner(), filter.term(), due, filter.from(), filter.to());
    }

    @Override
    public DeadlineFilter filter() {
        Due due = query.oneOf("due", Due.class);
        return new DeadlineFilter(query.area("area"), query.id("unit"), query.id("deputy"), query.oneOf("kind", OwnerKind.class),
                query.oneOf("term", TermKind.class), due == null ? Due.OPEN : due, query.date("from"), query.date("to"));
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<DeadlineRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public long count(String due) {
        return counts.getOrDefault(Due.valueOf(due), 0L);
    }

    public List<DeadlineLoad> getLoads() {
        return loads.subList(0, Math.min(SHOWN, loads.size()));
    }

    public boolean isMoreLoads() {
        return loads.size() > SHOWN;
    }

    /** How the load is grouped. */
    public String getBy() {
        return query.text("by") == null ? LoadBy.UNIT.name() : query.text("by");
    }

    public LoadBy[] getGroupings() {
        return LoadBy.values();
    }

    /** Where the records behind a load are. */
    public String narrowed(DeadlineLoad load, String due) {
        String filter = switch (LoadBy.valueOf(getBy())) {
            case UNIT -> "unit";
            case DEPUTY -> "deputy";
            case AREA -> "area";
        };
        String rest = query.with(filter, load.key());
        return rest.replaceAll("([?&])due=[A-Z_]*(&|$)", "$1").replaceAll("[?&]$", "") + (rest.contains("?") ? "&" : "?") + "due=" + due;
    }

    public String label(DeadlineLoad load) {
        return load.label() == null ? areaName(load.key()) : load.label();
    }

    public String areaName(String code) {
        return areaNames.getOrDefault(code, code);
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public Due[] getDues() {
        return Due.values();
    }

    public OwnerKind[] getOwners() {
        return OwnerKind.values();
    }

    public boolean overdue(DeadlineRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }

    public boolean soon(DeadlineRow row) {
        return row.isSoon(LocalDate.now(clock));
    }

    /** By how many days it is over, in words. */
    public String over(DeadlineRow row) {
        return PageWords.of("reception", "deadline.over", -row.left(LocalDate.now(clock)));
    }

    /** How many days are left, in words. */
    public String left(DeadlineRow row) {
        return PageWords.of("reception", "deadline.left", row.left(LocalDate.now(clock)));
    }
}
