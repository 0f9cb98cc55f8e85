package cn.shuanglian.web.plan;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.calendar.DayRules;
import cn.shuanglian.reception.plan.CountySpread;
import cn.shuanglian.reception.plan.MonthCount;
import cn.shuanglian.reception.plan.PlanChange;
import cn.shuanglian.reception.plan.PlanRow;
import cn.shuanglian.reception.plan.PlanSlotRow;
import cn.shuanglian.reception.plan.PlanStatus;
import cn.shuanglian.reception.plan.PlanViews;
import cn.shuanglian.reception.plan.Plans;
import cn.shuanglian.reception.plan.UnmetRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan of one area and year: its rules, how far it is, what it lacks, how it is shared, its receptions, and what publishing changes. */
@Named
@RequestScoped
public class PlanPage {
    /** Changes that are listed at once; the rest is counted. */
    public static final int CHANGES_SHOWN = 100;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Plans plans;
    @Inject
    PlanViews views;
    @Inject
    DayRules dayRules;
    @Inject
    PlanPlace place;
    @Inject
    ListQuery query;

    private PlanRow plan;
    private List<DayRuleRow> rules = List.of();
    private List<MonthCount> months = List.of();
    private List<UnmetRow> unmet = List.of();
    private List<CountySpread> spread = List.of();
    private List<PlanChange> changes = List.of();
    private Listing<PlanSlotRow> slots;
    private Map<String, String> areaNames = Map.of();
    private boolean loaded;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for an area that is not the reader's */
    public void load() {
        loaded = true;
        AreaCode area = place.getArea();
        if (area == null || !query.getFaults().isEmpty()) {
            return;
        }
        rules = dayRules.list(area);
        plan = plans.of(area, place.getYear());
        if (plan == null || plan.status() == PlanStatus.STARTED) {
            return;
        }
        months = views.months(plan.id());
        unmet = views.unmet(plan.id());
        spread = views.spread(plan.id());
        changes = views.changes(plan.id());
        slots = views.slots(plan.id(), place.month(), query.page());
        areaNames = place.names(spread.stream().map(CountySpread::county).filter(code -> code != null).toList());
    }

    public PlanRow getPlan() {
        return plan;
    }

    /** Whether the plan has been worked out; asked before the page is shown when its form is sent, which takes nothing that is not there. */
    public boolean isWorkedOut() {
        if (!loaded) {
            load();
        }
        return plan != null && plan.status() != PlanStatus.STARTED;
    }

    public List<DayRuleRow> getRules() {
        return rules;
    }

    public List<MonthCount> getMonths() {
        return months;
    }

    public List<UnmetRow> getUnmet() {
        return unmet;
    }

    public List<CountySpread> getSpread() {
        return spread;
    }

    /** The first changes that publishing would make. */
    public List<PlanChange> getChanges() {
        return changes.subList(0, Math.min(CHANGES_SHOWN, changes.size()));
    }

    public int getChangeCount() {
        return changes.size();
    }

    public int getChangesShown() {
        return CHANGES_SHOWN;
    }

    /** How many changes of each kind publishing would make, in words. */
    public String getChangeSummary() {
        Map<PlanChange.Kind, Long> counts = changes.stream().collect(Collectors.groupingBy(PlanChange::kind, () -> new EnumMap<>(PlanChange.Kind.class),
                Collectors.counting()));
        return counts.entrySet().stream().map(each -> PageWords.of("reception", "planChanges." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(PageWords.of("reception", "list.comma")));
    }

    public Listing<PlanSlotRow> getSlots() {
        return slots;
    }

    /** The greatest difference of all counties among deputies who could serve the same slots. */
    public int getWidest() {
        return spread.stream().mapToInt(CountySpread::spread).max().orElse(0);
    }

    public String county(CountySpread row) {
        return row.county() == null ? PageWords.of("reception", "plan.noCounty") : areaNames.getOrDefault(row.county(), row.county());
    }

    /** What is not satisfied and why, in a sentence. */
    public String sentence(UnmetRow row) {
        String what = PageWords.of("reception", "unmet." + row.rule(), row.day() == null ? "" : row.day().toString(),
                row.stationName() == null ? "" : row.stationName(), row.deputyName() == null ? "" : row.deputyName(), row.missing());
        if (row.why().isEmpty()) {
            return what;
        }
        String scope = row.deputy() == null ? "bar." : "barOf.";
        return what + row.why().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> PageWords.of("reception", scope + each.getKey(), each.getValue()))
                .collect(Collectors.joining(PageWords.of("reception", "list.comma"), PageWords.of("reception", "unmet.because"),
                        PageWords.of("reception", "unmet.end")));
    }

    /** Date and time of day; empty for none. */
    public String moment(Long epochMillis) {
        return epochMillis == null ? "" : MINUTE.format(Instant.ofEpochMilli(epochMillis).atZone(place.zone()));
    }
}
