package cn.shuanglian.web.commitment;

import cn.shuanglian.reception.commitment.CommitmentCount;
import cn.shuanglian.reception.commitment.CommitmentDue;
import cn.shuanglian.reception.commitment.CommitmentFilter;
import cn.shuanglian.reception.commitment.CommitmentGrouping;
import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.commitment.CommitmentSource;
import cn.shuanglian.reception.commitment.CommitmentState;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ledger of promises, what is due first on top, and how many of them were kept. */
@Named
@RequestScoped
public class CommitmentsPage {
    private static final int YEARS_BACK = 10;

    @Inject
    Commitments commitments;
    @Inject
    Areas areas;
    @Inject
    CommitmentNames names;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private Listing<CommitmentRow> listing;
    private CommitmentCount count;
    private CommitmentGrouping grouping;
    private List<CommitmentCount> groups = List.of();
    private Map<String, String> labels = Map.of();
    private List<AreaRow> areaChoices = List.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        Year year = query.year("year");
        CommitmentFilter filter = new CommitmentFilter(query.area("area"), query.id("unit"), year == null ? null : year.getValue(),
                query.oneOf("source", CommitmentSource.class), query.oneOf("state", CommitmentState.class), query.oneOf("due", CommitmentDue.class),
                query.id("opinion"), query.id("suggestion"), query.text("words"));
        grouping = query.oneOf("by", CommitmentGrouping.class);
        areaChoices = areas.choices();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> commitments.list(filter, query.page()));
        if (listing != null) {
            count = commitments.figures(filter, CommitmentGrouping.ALL).get(0);
            groups = commitments.figures(filter, getGrouping());
            labels = names.of(getGrouping(), groups);
        }
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<CommitmentRow> getListing() {
        return listing;
    }

    /** The figures of all that fits. */
    public CommitmentCount getCount() {
        return count;
    }

    /** What the figures are shown by; by unit, unless the address says otherwise. */
    public CommitmentGrouping getGrouping() {
        return grouping == null || grouping == CommitmentGrouping.ALL ? CommitmentGrouping.UNIT : grouping;
    }

    public List<CommitmentCount> getGroups() {
        return groups;
    }

    /** What a group is called; null for the promises of no unit. */
    public String label(CommitmentCount group) {
        return group.key() == null ? null : labels.get(group.key());
    }

    /** Address of this list narrowed to the group; empty for the promises of no unit, which no address names. */
    public String address(CommitmentCount group) {
        return group.key() == null ? "" : query.with(switch (getGrouping()) {
            case AREA -> "area";
            case YEAR -> "year";
            default -> "unit";
        }, group.key());
    }

    public List<AreaRow> getAreas() {
        return areaChoices;
    }

    public CommitmentGrouping[] getGroupings() {
        return new CommitmentGrouping[] {CommitmentGrouping.UNIT, CommitmentGrouping.AREA, CommitmentGrouping.YEAR};
    }

    public CommitmentSource[] getSources() {
        return CommitmentSource.values();
    }

    public CommitmentState[] getStates() {
        return CommitmentState.values();
    }

    public CommitmentDue[] getDues() {
        return CommitmentDue.values();
    }

    /** This year and the ten before. */
    public List<Integer> getYears() {
        int year = getToday().getYear();
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> year - back).toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(CommitmentState state) {
        return switch (state) {
            case OPEN, MOVE_ASKED -> "warn";
            case FULFILLED -> "info";
            case KEPT -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
