package cn.shuanglian.web.evaluation;

import static cn.shuanglian.web.evaluation.Percent.percent;

import cn.shuanglian.evaluation.statistics.Statistics;
import cn.shuanglian.evaluation.statistics.SuggestionStatistics;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionGrouping;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The figures of suggestions; every count leads to the list of exactly those records. */
@Named
@RequestScoped
public class SuggestionStatisticsPage {
    private static final List<SuggestionGrouping> GROUPINGS = List.of(SuggestionGrouping.SESSION, SuggestionGrouping.AREA, SuggestionGrouping.CATEGORY,
            SuggestionGrouping.REPLY_CLASS);

    @Inject
    Statistics statistics;
    @Inject
    Areas areas;
    @Inject
    SuggestionLabels labels;
    @Inject
    ListQuery query;

    private List<AreaRow> choices;
    private SuggestionGrouping by;
    private AreaCode area;
    private String session;
    private SuggestionStatistics whole;
    private List<Group> groups = List.of();

    /**
     * A row of the table.
     *
     * @param allUrl list of its suggestions, {@code drawnUrl} of those drawn from opinions; empty where no list shows exactly them
     */
    public record Group(String label, long total, long fromReceptions, String share, long replied, String satisfaction, String allUrl, String drawnUrl) {
    }

    /** Called once before the page is shown. */
    public void load() {
        choices = areas.choices();
        SuggestionGrouping asked = query.oneOf("by", SuggestionGrouping.class);
        by = asked == null ? SuggestionGrouping.SESSION : asked;
        area = query.area("area");
        session = query.text("session");
        if (!GROUPINGS.contains(by)) {
            query.getFaults().add("by");
        }
        SuggestionFilter filter = SuggestionFilter.with().area(area).session(session).build();
        whole = ListNotices.shown(query.getFaults(), "evaluation", () -> statistics.suggestions(filter));
        if (whole != null) {
            Function<SuggestionStatistics, String> names = labels.of(by, PageWords.locale());
            List<SuggestionStatistics> rows = statistics.suggestions(filter, by);
            groups = rows.stream().map(each -> group(each, names.apply(each), isExact(each, rows))).toList();
        }
    }

    /** The list of an area shows all that lies below it, which would be too much where some of that is a group of its own. */
    private boolean isExact(SuggestionStatistics row, List<SuggestionStatistics> rows) {
        return !row.key().isEmpty() && (by != SuggestionGrouping.AREA
                || rows.stream().allMatch(other -> other == row || !new AreaCode(row.key()).covers(other.key())));
    }

    private Group group(SuggestionStatistics each, String label, boolean exact) {
        Map<String, String> narrowed = exact ? narrowed(each.key()) : null;
        String all = narrowed == null ? "" : list(narrowed);
        String drawn = "";
        if (narrowed != null && each.fromReceptions() > 0) {
            Map<String, String> both = new LinkedHashMap<>(narrowed);
            both.put("fromReceptions", "true");
            drawn = list(both);
        }
        return new Group(label, each.total(), each.fromReceptions(), percent(each.share()), each.replied(), percent(each.satisfactionRate()), all, drawn);
    }

    /** The parameters by which the list shows one group and nothing else. */
    private Map<String, String> narrowed(String key) {
        return switch (by) {
            case SESSION -> Map.of("session", key);
            case AREA -> Map.of("area", key);
            case CATEGORY -> Map.of("category", key);
            default -> Map.of("replyClass", key);
        };
    }

    private String list(Map<String, String> narrowed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (area != null) {
            parameters.put("area", area.code());
        }
        if (session != null) {
            parameters.put("session", session);
        }
        parameters.putAll(narrowed);
        StringBuilder address = new StringBuilder("/reception/suggestions.xhtml");
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** There are figures to show. */
    public boolean isReadable() {
        return whole != null;
    }

    public SuggestionStatistics getWhole() {
        return whole;
    }

    public String getShare() {
        return percent(whole.share());
    }

    public String getSatisfaction() {
        return percent(whole.satisfactionRate());
    }

    public String getContent() {
        return percent(whole.contentRate());
    }

    public String getAllUrl() {
        return list(Map.of());
    }

    public String getDrawnUrl() {
        return list(Map.of("fromReceptions", "true"));
    }

    public List<Group> getGroups() {
        return groups;
    }

    public SuggestionGrouping getBy() {
        return by;
    }

    public List<SuggestionGrouping> getGroupings() {
        return GROUPINGS;
    }

    public List<AreaRow> getChoices() {
        return choices;
    }
}
