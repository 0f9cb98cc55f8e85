package cn.shuanglian.evaluation.statistics;

import cn.shuanglian.reception.opinion.OpinionCount;
import java.util.List;
import java.util.function.ToLongFunction;

/** Adds counts up. Rates are never averaged: they are worked out again from the sum. */
final class Sums {
    private final List<OpinionCount> counts;

    private Sums(List<OpinionCount> counts) {
        this.counts = counts;
    }

    static OpinionCount of(List<OpinionCount> counts) {
        Sums sums = new Sums(counts);
        return new OpinionCount(null, sums.add(OpinionCount::collected), sums.add(OpinionCount::solved), sums.add(OpinionCount::partly),
                sums.add(OpinionCount::planned), sums.add(OpinionCount::explained), sums.add(OpinionCount::notAccepted),
                sums.add(OpinionCount::onTheSpot), sums.add(OpinionCount::transferred), sums.add(OpinionCount::suggestion),
                sums.add(OpinionCount::reportedUp), sums.add(OpinionCount::handled), sums.add(OpinionCount::fedBack),
                sums.add(OpinionCount::satisfied), sums.add(OpinionCount::basically), sums.add(OpinionCount::dissatisfied),
                sums.add(OpinionCount::due), sums.add(OpinionCount::onTime));
    }

    private long add(ToLongFunction<OpinionCount> part) {
        return counts.stream().mapToLong(part).sum();
    }
}
