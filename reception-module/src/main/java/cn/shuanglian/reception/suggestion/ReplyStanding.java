package cn.shuanglian.reception.suggestion;

import static java.util.stream.Collectors.joining;

import cn.shuanglian.reception.replyclass.ReplyClassRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What one unit's answer comes to, or what the answers of all units to a suggestion come to as a whole.
 *
 * @param replyClass code of the weakest class among them
 * @param promises something is promised with that class
 * @param done that class is the area's first one, and nothing is left to be done
 * @param promisedFor the latest day for which something is promised, or null
 * @param text words of all of them
 */
public record ReplyStanding(String replyClass, boolean promises, boolean done, LocalDate promisedFor, String text) {
    static ReplyStanding of(List<SuggestionAnswer> answers, List<ReplyClassRow> classes) {
        String weakest = answers.stream().map(SuggestionAnswer::replyClass).max(Comparator.comparingInt(code -> place(code, classes))).orElseThrow();
        LocalDate promisedFor = answers.stream().map(SuggestionAnswer::promisedFor).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        boolean promises = classes.stream().anyMatch(row -> row.code().equals(weakest) && row.promises());
        boolean first = classes.stream().min(Comparator.comparingInt(ReplyClassRow::place)).filter(row -> row.code().equals(weakest)).isPresent();
        return new ReplyStanding(weakest, promises, first && !promises, promisedFor,
                answers.stream().map(SuggestionAnswer::text).distinct().collect(joining("\n\n")));
    }

    private static int place(String code, List<ReplyClassRow> classes) {
        return classes.stream().filter(row -> row.code().equals(code)).findFirst().map(ReplyClassRow::place).orElse(0);
    }
}
