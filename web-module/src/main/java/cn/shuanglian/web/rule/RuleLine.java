package cn.shuanglian.web.rule;

import static java.util.Comparator.comparing;

import cn.shuanglian.registry.rule.Decided;
import cn.shuanglian.registry.rule.Origin;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.registry.rule.RuleRow;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Decided> LATEST_FIRST = comparing((Decided each) -> each.provision().since())
            .thenComparing(each -> each.provision().id()).reversed();

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

    /** What the area has decided for later days, in words. */
    public List<String> toCome() {
        return ends().flatMap(each -> each.toCome().stream()).map(each -> RuleWords.words("rule.toCome", each.since().toString(), end(each) + RuleWords.amount(each))).toList();
    }

    /** What the area ever decided, both ends, the latest first. */
    List<Decided> history() {
        return ends().flatMap(each -> each.history().stream()).sorted(LATEST_FIRST).toList();
    }

    private Stream<RuleRow> ends() {
        return upper == null ? Stream.of(row) : Stream.of(row, upper);
    }

    /** Which end a decision is about, where the line has two. */
    String end(Provision provision) {
        return upper == null ? "" : RuleWords.words(provision.parameter().isUpper() ? "rule.upper" : "rule.lower") + " ";
    }

    /** The area itself decided it, now or for later. */
    public boolean isOwn() {
        return ends().anyMatch(each -> each.origin() == Origin.OWN || !each.toCome().isEmpty());
    }
}
