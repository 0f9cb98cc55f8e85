package cn.shuanglian.web.rule;

import static java.util.Comparator.comparing;

import cn.shuanglian.registry.rule.Decided;
import cn.shuanglian.registry.rule.Decided.State;
import cn.shuanglian.registry.rule.Origin;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.registry.rule.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One line of the page of rules: a parameter, or both ends of a span where they come from the same decision.
 *
 * @param upper the upper end, or null where the line is one parameter
 */
public record RuleLine(RuleRow row, RuleRow upper) {

    /** The lines for these rows, in their order. */
    static List<RuleLine> of(List<RuleRow> rows) {
        List<RuleLine> lines = new ArrayList<>();
        for (RuleRow row : rows) {
            Parameter parameter = row.parameter();
            RuleRow other = parameter.isSpan() ? find(rows, each -> each.parameter() == parameter.partner()) : null;
            boolean one = other != null && together(row, other);
            if (!one) {
                lines.add(new RuleLine(row, null));
            } else if (!parameter.isUpper()) {
                lines.add(new RuleLine(row, other));
            }
        }
        return lines;
    }

    private static RuleRow find(List<RuleRow> rows, Predicate<RuleRow> which) {
        return rows.stream().filter(which).findFirst().orElse(null);
    }

    private static boolean together(RuleRow one, RuleRow other) {
        return one.origin() == other.origin() && Objects.equals(one.from(), other.from()) && Objects.equals(one.since(), other.since())
                && Objects.equals(one.documentId(), other.documentId()) && Objects.equals(one.article(), other.article());
    }

    public Parameter parameter() {
        return row.parameter();
    }

    /** Name of the line in words. */
    public String name() {
        return RuleWords.words((upper == null ? "parameter." : "parameterSpan.") + parameter());
    }

    /** What holds, in words. */
    public String value() {
        return upper == null ? RuleWords.amount(parameter(), row.value()) : RuleWords.amount(parameter(), row.value(), upper.value());
    }

    /** What the area has decided for later days, in words, the next day first. */
    public List<String> toCome() {
        List<String> words = new ArrayList<>(history().stream().filter(past -> past.state() == State.TO_COME)
                .map(past -> RuleWords.words("rule.toCome", past.since().toString(), past.amount())).toList());
        Collections.reverse(words);
        return words;
    }

    /** What the area ever decided, the latest first; both ends of a span in one where they were decided together. */
    List<Past> history() {
        List<Decided> others = new ArrayList<>(upper == null ? List.of() : upper.history());
        List<Past> history = new ArrayList<>();
        for (Decided each : row.history()) {
            Decided other = others.stream().filter(one -> together(each, one)).findFirst().orElse(null);
            others.remove(other);
            history.add(Past.of(each, other, upper == null ? "" : RuleWords.words("rule.lower") + " "));
        }
        others.forEach(each -> history.add(Past.of(each, null, RuleWords.words("rule.upper") + " ")));
        history.sort(comparing(Past::since).thenComparing(Past::id).reversed());
        return history;
    }

    private static boolean together(Decided one, Decided other) {
        Provision here = one.provision();
        Provision there = other.provision();
        return one.state() == other.state() && here.since().equals(there.since()) && Objects.equals(here.documentId(), there.documentId())
                && Objects.equals(here.article(), there.article()) && (here.amount() == null) == (there.amount() == null);
    }

    /** A decision in words. */
    public record Past(long id, String amount, LocalDate since, Long document, String article, State state) {

        /** @param other the upper end that was decided with it, or null; then {@code end} says which end it is */
        static Past of(Decided decided, Decided other, String end) {
            Provision each = decided.provision();
            String amount = other == null ? end + RuleWords.amount(each)
                    : each.amount() == null ? RuleWords.amount(each) : RuleWords.amount(each.parameter(), each.amount(), other.provision().amount());
            return new Past(each.id(), amount, each.since(), each.documentId(), each.article(), decided.state());
        }
    }

    private Stream<RuleRow> ends() {
        return upper == null ? Stream.of(row) : Stream.of(row, upper);
    }

    /** The area itself decided it, now or for later. */
    public boolean isOwn() {
        return ends().anyMatch(each -> each.origin() == Origin.OWN || !each.toCome().isEmpty());
    }
}
