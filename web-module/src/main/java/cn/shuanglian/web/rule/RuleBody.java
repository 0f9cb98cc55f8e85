package cn.shuanglian.web.rule;

import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.registry.rule.RuleRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter of an area as the API sends it.
 *
 * @param id area and parameter: {@code 430203-IDLE_STATION_DAYS}
 * @param origin {@code OWN}, {@code INHERITED} or {@code DEFAULT}
 * @param from the area that decided it
 * @param source where a default comes from, in words
 * @param toCome what the area has decided for later days
 */
public record RuleBody(String id, String parameter, String area, String group, String unit, int value, int least, int most, String origin,
                       String from, LocalDate since, String document, String article, String source, List<DecisionBody> toCome) {

    /** A decision; without a value the area took its own one back. */
    public record DecisionBody(Integer value, LocalDate since, String document, String article, boolean revoked) {
        static DecisionBody of(Provision each) {
            return new DecisionBody(each.amount(), each.since(), text(each.documentId()), each.article(), each.revoked());
        }
    }

    /** The same with all that the area ever decided, the latest first. */
    public record OneBody(RuleBody rule, List<DecisionBody> history) {
        static OneBody of(RuleRow row, String source) {
            return new OneBody(RuleBody.of(row, source), row.history().stream().map(each -> DecisionBody.of(each.provision())).toList());
        }
    }

    static RuleBody of(RuleRow row, String source) {
        var parameter = row.parameter();
        return new RuleBody(row.area() + "-" + parameter, parameter.name(), row.area().code(), parameter.group().name(), parameter.unit().name(),
                row.value(), parameter.least(), parameter.most(), row.origin().name(), row.from() == null ? null : row.from().code(), row.since(),
                text(row.documentId()), row.article(), source, row.toCome().stream().map(DecisionBody::of).toList());
    }

    private static String text(Long key) {
        return key == null ? null : key.toString();
    }
}
