package cn.shuanglian.web.registry;

import cn.shuanglian.evaluation.assessment.AssessmentRow;
import cn.shuanglian.evaluation.assessment.Assessments;
import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.evaluation.statistics.Statistics;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a deputy did in one year, each figure with the address of the records behind it. */
@Named
@RequestScoped
public class DeputyFigures {
    private static final List<String> SEE_SCORES = List.of("DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR");

    @Inject
    Assessments assessments;
    @Inject
    Statistics statistics;
    @Inject
    MePage me;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private long deputy;
    private int year;
    private List<Integer> years = List.of();
    private AssessmentRow score;
    private OpinionStatistics opinions;

    /** Called once before the page is shown. */
    public void load(long deputyId) {
        deputy = deputyId;
        int now = LocalDate.now(clock).getYear();
        boolean scores = SEE_SCORES.stream().anyMatch(me::is);
        List<Integer> recorded = scores ? assessments.years() : List.of();
        Long asked = query.id("year");
        year = asked == null ? now : (int) Math.max(1, Math.min(9999, asked));
        years = Stream.concat(Stream.of(now, year), recorded.stream()).distinct().sorted((one, other) -> other - one).toList();
        score = scores ? score() : null;
        opinions = statistics.opinions(OpinionFilter.with().deputy(deputy).from(LocalDate.of(year, 1, 1)).to(LocalDate.of(year, 12, 31)).build());
    }

    /** Null where the caller may not look at this deputy's score, or the year has no rubric. */
    private AssessmentRow score() {
        try {
            return assessments.sheet(deputy, year).assessment();
        } catch (NotFound | Refused hidden) {
            return null;
        }
    }

    public int getYear() {
        return year;
    }

    public List<Integer> getYears() {
        return years;
    }

    public AssessmentRow getScore() {
        return score;
    }

    public OpinionStatistics getOpinions() {
        return opinions;
    }

    public String getReceptionsUrl() {
        return "/reception/receptions.xhtml?" + span();
    }

    public String getCollectedUrl() {
        return "/reception/opinions.xhtml?" + span();
    }

    public String getTransferredUrl() {
        return "/reception/opinions.xhtml?" + span() + "&route=TRANSFERRED";
    }

    public String getSolvedUrl() {
        return "/reception/opinions.xhtml?" + span() + "&result=SOLVED";
    }

    public String getScoreUrl() {
        return "/evaluation/assessment.xhtml?deputy=" + deputy + "&year=" + year;
    }

    private String span() {
        return "deputy=" + deputy + "&from=" + year + "-01-01&to=" + year + "-12-31";
    }
}
