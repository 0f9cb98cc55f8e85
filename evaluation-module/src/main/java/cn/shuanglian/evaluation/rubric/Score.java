package cn.shuanglian.evaluation.rubric;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.evaluation.ledger.LedgerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The points of one mandate in one year: nothing but the ledger's entries and the rubric goes into it, and their order does not matter.
 *
 * @param lines one for every item of the rubric
 * @param available the sum of the caps of the items that count so far
 */
public record Score(List<ScoreLine> lines, int points, int available) {
    public Score {
        lines = List.copyOf(lines);
    }

    /** Works the score out. An entry that is taken back counts for nothing, and neither does an item the rubric does not know. */
    public static Score of(List<LedgerLine> entries, Rubric rubric) {
        Map<String, List<LedgerLine>> standing = standing(entries).stream().collect(groupingBy(LedgerLine::item));
        List<ScoreLine> lines = new ArrayList<>();
        for (RubricItem item : rubric.items()) {
            lines.add(line(item, standing.getOrDefault(item.code(), List.of())));
        }
        return new Score(lines, lines.stream().mapToInt(ScoreLine::points).sum(),
                lines.stream().filter(ScoreLine::counted).mapToInt(ScoreLine::cap).sum());
    }

    private static ScoreLine line(RubricItem item, List<LedgerLine> evidence) {
        int points = item.points(evidence.stream().collect(groupingBy(LedgerLine::manner, summingInt(LedgerLine::quantity))));
        return new ScoreLine(item.code(), points, item.cap(), item.expected() || !evidence.isEmpty(), evidence);
    }

    private static List<LedgerLine> standing(List<LedgerLine> entries) {
        Set<Long> reversed = entries.stream().map(LedgerLine::reversesId).filter(Objects::nonNull).collect(toSet());
        return entries.stream().filter(entry -> !entry.isReversal() && !reversed.contains(entry.id()))
                .sorted(comparing(LedgerLine::happenedOn).thenComparing(LedgerLine::id)).toList();
    }
}
