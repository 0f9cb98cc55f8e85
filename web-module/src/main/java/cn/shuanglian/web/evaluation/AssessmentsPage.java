package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.assessment.AssessmentFilter;
import cn.shuanglian.evaluation.assessment.AssessmentRow;
import cn.shuanglian.evaluation.assessment.Assessments;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The score sheets of a year. They come by area or name and never by points: scores are not for ranking. */
@Named
@RequestScoped
public class AssessmentsPage {
    @Inject
    Assessments assessments;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private SheetYears years;
    private Listing<AssessmentRow> listing;
    private long count;
    private List<AreaRow> choices;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown. */
    public void load() {
        years = SheetYears.of(query, assessments.years(), clock);
        choices = areas.choices();
        AssessmentFilter filter = new AssessmentFilter(query.area("area"), null, query.oneOf("level", DeputyLevel.class),
                query.id("station"), query.yesOrNo("cadre"), query.text("words"));
        listing = ListNotices.shown(query.getFaults(), "evaluation", () -> assessments.list(years.shown(), filter, query.page()));
        if (listing != null) {
            count = assessments.count(filter);
            areaNames = areas.names(listing.rows().stream().map(AssessmentRow::area).distinct().toList());
        }
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<AssessmentRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public int getYear() {
        return years.shown();
    }

    public List<Integer> getYears() {
        return years.all();
    }

    public List<AreaRow> getChoices() {
        return choices;
    }

    public DeputyLevel[] getLevels() {
        return DeputyLevel.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
