package cn.shuanglian.web.evaluation;

import static cn.shuanglian.web.evaluation.Percent.percent;

import cn.shuanglian.evaluation.statistics.OpinionFigure;
import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.evaluation.statistics.Statistics;
import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.ViewSettings;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bulletin's figures about opinions; every count leads to the list of exactly those records. */
@Named
@RequestScoped
public class StatisticsPage {
    @Inject
    Statistics statistics;
    @Inject
    Areas areas;
    @Inject
    GroupLabels labels;
    @Inject
    ListQuery query;
    @Inject
    ViewSettings view;

    private List<AreaRow> choices;
    private Grouping by;
    private FigureScope scope;
    private OpinionStatistics whole;
    private Breakdown breakdown;
    private OpinionChart chart;

    /**
     * One figure.
     *
     * @param value in words, or a dash where there is nothing to divide by
     * @param hint how it is reckoned, or why there is none
     * @param url where its records are listed; empty where no list shows exactly them
     */
    public record Tile(String code, String label, String value, String hint, String definition, String url) {
    }

    /** A count by a code of its own, with the list of its records. */
    public record Count(String label, long count, String url) {
    }

    /** All counts by one kind of code; they add up to what is collected. */
    public record CodeTable(String id, String name, List<Count> counts) {
    }

    /** Called once before the page is shown. */
    public void load() {
        choices = areas.choices();
        Grouping asked = query.oneOf("by", Grouping.class);
        by = asked == null ? Grouping.AREA : asked;
        var area = query.area("area");
        var from = query.date("from");
        var to = query.date("to");
        if (!GroupLabels.OFFERED.contains(by)) {
            query.getFaults().add("by");
        }
        scope = ListNotices.shown(query.getFaults(), "evaluation", () -> new FigureScope(area, from, to));
        if (scope != null) {
            Function<OpinionStatistics, String> names = labels.of(by, PageWords.locale());
            whole = statistics.opinions(scope.filter());
            breakdown = Breakdown.of(statistics.opinions(scope.filter(), by), by, scope, names);
            chart = new OpinionChart(breakdown, by, new OpinionChart.Words(word("statistics.collected"), word("statistics.solved")), view.isLargeType());
        }
    }

    /** There are figures to show. */
    public boolean isReadable() {
        return whole != null;
    }

    public List<Tile> getTiles() {
        return Stream.of(OpinionFigure.values()).map(this::tile).toList();
    }

    private Tile tile(OpinionFigure figure) {
        String key = figure.definition();
        String value = switch (figure) {
            case COLLECTED -> Long.toString(whole.collected());
            case SOLVED -> Long.toString(whole.solved());
            case SOLVED_RATE -> percent(whole.solvedRate());
            case FEEDBACK_RATE -> percent(whole.feedbackRate());
            case SATISFACTION_RATE -> percent(whole.satisfactionRate());
            case CONTENT_RATE -> percent(whole.contentRate());
            case ON_TIME_RATE -> percent(whole.onTimeRate());
        };
        boolean none = value.equals(Percent.NONE);
        return new Tile(figure.code(), word(key), value, word(key + (none ? ".none" : ".how")), word(key + ".definition"),
                none ? "" : records(figure));
    }

    /** The records that are counted, not those they are divided by. */
    private String records(OpinionFigure figure) {
        return switch (figure) {
            case COLLECTED -> scope.list(Map.of());
            case SOLVED, SOLVED_RATE -> scope.list(Map.of("result", "SOLVED"));
            case FEEDBACK_RATE -> scope.list(Map.of("fedBack", "true"));
            case SATISFACTION_RATE -> scope.list(Map.of("satisfaction", "SATISFIED"));
            case ON_TIME_RATE -> scope.list(Map.of("timeliness", "ON_TIME"));
            case CONTENT_RATE -> "";
        };
    }

    /** Routes and results, which each opinion has at most one of. */
    public List<CodeTable> getCodes() {
        List<Count> results = new ArrayList<>(counts(whole.byResult(), "result"));
        long open = whole.collected() - whole.byResult().values().stream().mapToLong(Long::longValue).sum();
        results.add(new Count(word("result.none"), open, open == 0 ? "" : scope.list(Map.of("replied", "false"))));
        return List.of(new CodeTable("routes", word("statistics.routes"), counts(whole.byRoute(), "route")),
                new CodeTable("results", word("statistics.results"), results));
    }

    private List<Count> counts(Map<String, Long> byCode, String parameter) {
        return byCode.entrySet().stream().map(entry -> new Count(word(parameter + "." + entry.getKey()), entry.getValue(),
                entry.getValue() == 0 ? "" : scope.list(Map.of(parameter, entry.getKey())))).toList();
    }

    public Breakdown getBreakdown() {
        return breakdown;
    }

    /** Whether the groups are drawn: deputies are not, for that would rank them. */
    public boolean isDrawn() {
        return by != Grouping.DEPUTY && breakdown.groups().size() > 1;
    }

    public OpinionChart getChart() {
        return chart;
    }

    public Grouping getBy() {
        return by;
    }

    public List<Grouping> getGroupings() {
        return GroupLabels.OFFERED;
    }

    public List<AreaRow> getChoices() {
        return choices;
    }

    /** In words what the figures are about, which also stands on paper. */
    public String getScopeWords() {
        String code = scope.area() == null ? null : scope.area().code();
        String area = code == null ? word("statistics.ofAllAreas")
                : choices.stream().filter(row -> row.code().equals(code)).map(AreaRow::name).findFirst().orElse(code);
        return PageWords.of("evaluation", "statistics.scope", area, period());
    }

    private String period() {
        String ends = scope.from() == null ? scope.to() == null ? "all" : "to" : scope.to() == null ? "from" : "both";
        return PageWords.of("evaluation", "statistics.period." + ends, String.valueOf(scope.from()), String.valueOf(scope.to()));
    }

    private static String word(String key) {
        return PageWords.of("evaluation", key);
    }
}
