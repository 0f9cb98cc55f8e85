package cn.shuanglian.web.plan;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules of reception days in words. */
@Named
@RequestScoped
public class RuleWords {
    @Inject
    Rules rules;

    private Integer usualDay;

    /** On which days stations receive by the rule. */
    public String days(DayRuleRow rule) {
        return switch (rule.kind()) {
            case MONTHLY, DIRECTOR -> PageWords.of("reception", "dayRule.monthDays", numbers(rule.monthDays().isEmpty()
                    ? Set.of(usualDay(rule.area())) : rule.monthDays()));
            case MARKET -> rule.endDigits().isEmpty() ? PageWords.of("reception", "dayRule.onWeekDays", weekDays(rule))
                    : PageWords.of("reception", "dayRule.onDigits", numbers(rule.endDigits()))
                    + (rule.weekDays().isEmpty() ? "" : PageWords.of("reception", "list.comma") + weekDays(rule));
            case JOINT -> rule.date().toString();
        };
    }

    /** The stations it holds for. */
    public String stations(DayRuleRow rule) {
        String which = !rule.stations().isEmpty() ? PageWords.of("reception", "dayRule.named", rule.stations().size())
                : rule.stationKind() == null ? PageWords.of("reception", "dayRule.all")
                : PageWords.of("reception", "dayRule.ofKind", PageWords.of("registry", "stationKind." + rule.stationKind()));
        return rule.places() == null ? which : which + PageWords.of("reception", "dayRule.places", rule.places());
    }

    private int usualDay(String area) {
        if (usualDay == null) {
            usualDay = rules.value(Parameter.RECEPTION_DAY, new AreaCode(area));
        }
        return usualDay;
    }

    private static String numbers(Set<Integer> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(PageWords.of("reception", "list.comma")));
    }

    private static String weekDays(DayRuleRow rule) {
        return rule.weekDays().stream().sorted().map(day -> PageWords.of("reception", "weekDay." + day)).collect(
                Collectors.joining(PageWords.of("reception", "list.comma")));
    }
}
