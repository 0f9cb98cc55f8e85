package cn.shuanglian.evaluation.statistics;

import cn.shuanglian.reception.opinion.OpinionCount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures about a set of opinions, as {@link OpinionFigure} defines them; rates are null where there is nothing to divide by.
 *
 * @param key what the set is grouped by (code, key, month), or null for the whole
 * @param label its name; the key itself for months, and for categories, whose names depend on the reader's language
 * @param byRoute counts by code of the route, all four of them
 * @param byResult counts by code of the result, all five of them; the rest has no result yet
 * @param byCategory counts by code of the category that occur; null in a group
 */
public record OpinionStatistics(String key, String label, long collected, long solved, BigDecimal solvedRate, Map<String, Long> byRoute,
                                Map<String, Long> byResult, Map<String, Long> byCategory, BigDecimal feedbackRate,
                                BigDecimal satisfactionRate, BigDecimal contentRate, BigDecimal onTimeRate) {

    static OpinionStatistics of(OpinionCount count, String key, String label, Map<String, Long> byCategory) {
        return new OpinionStatistics(key, label, count.collected(), count.solved(), OpinionFigure.SOLVED_RATE.value(count), routes(count),
                results(count), byCategory, OpinionFigure.FEEDBACK_RATE.value(count), OpinionFigure.SATISFACTION_RATE.value(count),
                OpinionFigure.CONTENT_RATE.value(count), OpinionFigure.ON_TIME_RATE.value(count));
    }

    private static Map<String, Long> routes(OpinionCount count) {
        Map<String, Long> routes = new LinkedHashMap<>();
        routes.put("ON_THE_SPOT", count.onTheSpot());
        routes.put("TRANSFERRED", count.transferred());
        routes.put("SUGGESTION", count.suggestion());
        routes.put("REPORTED_UP", count.reportedUp());
        return routes;
    }

    private static Map<String, Long> results(OpinionCount count) {
        Map<String, Long> results = new LinkedHashMap<>();
        results.put("SOLVED", count.solved());
        results.put("PARTLY", count.partly());
        results.put("PLANNED", count.planned());
        results.put("EXPLAINED", count.explained());
        results.put("NOT_ACCEPTED", count.notAccepted());
        return results;
    }
}
