package cn.shuanglian.evaluation.statistics;

import cn.shuanglian.reception.suggestion.SuggestionCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures about a set of numbered suggestions; rates are fractions of 1, rounded half up to 4 decimals, and null where there is nothing
 * to divide by.
 *
 * @param key what the set is grouped by, or null for the whole
 * @param label its name; the key itself for sessions and classes, and for categories, whose names depend on the reader's language
 * @param fromReceptions drawn from what people said (S16)
 * @param share of those in all
 * @param satisfactionRate 满意 of all movers who said what they think of the result; silence is not satisfaction
 * @param contentRate the same with 基本满意 counted in
 * @param byReplyClass counts by code of the class, of those answered; null in a group
 */
public record SuggestionStatistics(String key, String label, long total, long fromReceptions, BigDecimal share, long replied,
                                   BigDecimal satisfactionRate, BigDecimal contentRate, Map<String, Long> byReplyClass) {

    static SuggestionStatistics of(SuggestionCount count, String key, String label, Map<String, Long> byReplyClass) {
        long rated = count.satisfied() + count.basically() + count.dissatisfied();
        return new SuggestionStatistics(key, label, count.total(), count.fromReceptions(), rate(count.fromReceptions(), count.total()), count.replied(),
                rate(count.satisfied(), rated), rate(count.satisfied() + count.basically(), rated), byReplyClass);
    }

    /** The sum of all classes of answers, those not yet answered among them. */
    static SuggestionStatistics whole(List<SuggestionCount> byClass) {
        SuggestionCount sum = byClass.stream().reduce(new SuggestionCount(null, 0, 0, 0, 0, 0, 0), SuggestionStatistics::plus);
        Map<String, Long> classes = new LinkedHashMap<>();
        byClass.stream().filter(count -> !count.key().isEmpty()).forEach(count -> classes.put(count.key(), count.total()));
        return of(sum, null, null, classes);
    }

    private static SuggestionCount plus(SuggestionCount one, SuggestionCount other) {
        return new SuggestionCount(null, one.total() + other.total(), one.fromReceptions() + other.fromReceptions(), one.replied() + other.replied(),
                one.satisfied() + other.satisfied(), one.basically() + other.basically(), one.dissatisfied() + other.dissatisfied());
    }

    private static BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
