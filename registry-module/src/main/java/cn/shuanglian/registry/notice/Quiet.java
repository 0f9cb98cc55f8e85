package cn.shuanglian.registry.notice;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** The quiet hours as each area decided them. */
@ApplicationScoped
class Quiet {
    @Inject
    Rules rules;

    Map<String, QuietHours> hours(Collection<String> areas) {
        Map<String, Integer> from = rules.values(Parameter.NOTICE_QUIET_FROM, areas);
        Map<String, Integer> until = rules.values(Parameter.NOTICE_QUIET_UNTIL, areas);
        return areas.stream().collect(toMap(Function.identity(), area -> new QuietHours(from.get(area), until.get(area))));
    }
}
