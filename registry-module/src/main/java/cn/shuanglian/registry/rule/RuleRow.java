package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter as it stands in an area on a day.
 *
 * @param from the area that decided it, or null for a default
 * @param since first day it holds, or null for a default
 * @param documentId the document that fixes it, or null for a default
 * @param toCome what the area itself has decided for later days
 * @param history what the area itself decided at any time, the latest first
 * @param version of the area's own decisions; 0 where it never made one
 */
public record RuleRow(Parameter parameter, AreaCode area, int value, Origin origin, AreaCode from, LocalDate since, Long documentId,
                      String article, List<Provision> toCome, List<Decided> history, long version) {
    public RuleRow {
        toCome = List.copyOf(toCome);
        history = List.copyOf(history);
    }
}
