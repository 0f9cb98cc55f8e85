package cn.shuanglian.web.rule;

import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.ParameterUnit;
import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.web.faces.PageWords;

/** Puts parameters and their values into words, in the language of the page being shown. */
final class RuleWords {
    private RuleWords() {
    }

    /** A number with what it counts. */
    static String amount(Parameter parameter, int value) {
        return amount(parameter, value, value);
    }

    /** A number from–to with what it counts. */
    static String amount(Parameter parameter, int lower, int upper) {
        if (parameter.unit() == ParameterUnit.RANK) {
            String name = words("rule.rank." + lower);
            return words("rule.unit.RANK", Integer.toString(lower), name.startsWith("rule.") ? "" : name);
        }
        return words("rule.unit." + parameter.unit(), lower == upper ? Integer.toString(lower) : lower + "–" + upper);
    }

    /** What was decided; taking back is said in words. */
    static String amount(Provision provision) {
        return provision.amount() == null ? words("rule.takenBack") : amount(provision.parameter(), provision.amount());
    }

    static String words(String key, Object... arguments) {
        return PageWords.of("registry", key, arguments);
    }
}
