package cn.shuanglian.web.evaluation;

import static cn.shuanglian.web.evaluation.Percent.percent;

import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.registry.code.AreaCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Figures group by group. Months and areas come in their own order, deputies by name, everything else with the most first. */
public record Breakdown(List<Group> groups, long collected, long solved) {

    /**
     * A row of the table.
     *
     * @param allUrl list of the records collected, {@code solvedUrl} of those solved; empty where no list shows exactly them
     */
    public record Group(String key, String label, long collected, long solved, String rate, String allUrl, String solvedUrl) {
    }

    static Breakdown of(List<OpinionStatistics> rows, Grouping by, FigureScope scope, Function<OpinionStatistics, String> names) {
        List<Group> groups = rows.stream().map(row -> group(row, by, scope, names.apply(row), isExact(row, by, rows))).sorted(order(by)).toList();
        return new Breakdown(groups, groups.stream().mapToLong(Group::collected).sum(), groups.stream().mapToLong(Group::solved).sum());
    }

    /** The solved of all rows, worked out from the sums and not from the rates. */
    public String rate() {
        return collected == 0 ? Percent.NONE : percent(BigDecimal.valueOf(solved).divide(BigDecimal.valueOf(collected), 4, RoundingMode.HALF_UP));
    }

    /** The list of an area shows all that lies below it, which would be too much where some of that is a group of its own. */
    private static boolean isExact(OpinionStatistics row, Grouping by, List<OpinionStatistics> rows) {
        if (row.key() == null || row.key().isEmpty()) {
            return false;
        }
        return by != Grouping.AREA || rows.stream().allMatch(other -> other == row || !new AreaCode(row.key()).covers(other.key()));
    }

    private static Group group(OpinionStatistics row, Grouping by, FigureScope scope, String label, boolean exact) {
        String all = "";
        String solved = "";
        if (exact) {
            Map<String, String> narrowed = new LinkedHashMap<>(scope.group(by, row.key()));
            all = scope.list(narrowed);
            narrowed.put("result", "SOLVED");
            solved = row.solved() == 0 ? "" : scope.list(narrowed);
        }
        return new Group(row.key(), label, row.collected(), row.solved(), percent(row.solvedRate()), all, solved);
    }

    private static Comparator<Group> order(Grouping by) {
        return switch (by) {
            case AREA, MONTH -> Comparator.comparing(Group::key);
            case DEPUTY -> Comparator.comparing(Group::label, Collator.getInstance(Locale.SIMPLIFIED_CHINESE))
                    .thenComparing(Group::key);
            default -> Comparator.comparing(Group::collected).reversed().thenComparing(Group::key);
        };
    }
}
