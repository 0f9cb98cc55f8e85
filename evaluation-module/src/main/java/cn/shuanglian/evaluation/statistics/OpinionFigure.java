package cn.shuanglian.evaluation.statistics;

import cn.shuanglian.reception.opinion.OpinionCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;

/**
 * The figures about opinions and what each of them means. A rate is a fraction of 1, worked out from exact counts and rounded half up
 * to 4 decimals; where there is nothing to divide by there is no rate.
 */
public enum OpinionFigure {
    /** 收集件数: everything recorded (S7). */
    COLLECTED("collected", OpinionCount::collected),
    /** 推动解决件数: replied to with the result 已解决, partly solved ones left out (S7). */
    SOLVED("solved", OpinionCount::solved),
    /** 解决率 as the bulletin counts: solved of all collected (904 of 1672). */
    SOLVED_RATE("solvedRate", OpinionCount::solved, OpinionCount::collected),
    /** 反馈率: fed back to the speaker, of all replied to. */
    FEEDBACK_RATE("feedbackRate", OpinionCount::fedBack, OpinionCount::handled),
    /** 满意率: 满意 of all who said how satisfied they are; silence is not satisfaction. */
    SATISFACTION_RATE("satisfactionRate", OpinionCount::satisfied, OpinionFigure::rated),
    /** 满意率 with 基本满意 counted in, shown beside the other and never instead of it. */
    CONTENT_RATE("contentRate", count -> count.satisfied() + count.basically(), OpinionFigure::rated),
    /** 按期办结率: replied to within the deadline, of all that had one that is over or met. */
    ON_TIME_RATE("onTimeRate", OpinionCount::onTime, OpinionCount::due);

    private final String code;
    private final ToLongFunction<OpinionCount> counted;
    private final ToLongFunction<OpinionCount> of;

    OpinionFigure(String code, ToLongFunction<OpinionCount> counted) {
        this(code, counted, null);
    }

    OpinionFigure(String code, ToLongFunction<OpinionCount> counted, ToLongFunction<OpinionCount> of) {
        this.code = code;
        this.counted = counted;
        this.of = of;
    }

    /** As the API names it. */
    public String code() {
        return code;
    }

    /** Message key of the definition in words. */
    public String definition() {
        return "figure.opinion." + code;
    }

    public boolean isRate() {
        return of != null;
    }

    /** The figure, or null for a rate of nothing. */
    public BigDecimal value(OpinionCount count) {
        if (!isRate()) {
            return BigDecimal.valueOf(counted.applyAsLong(count));
        }
        long whole = of.applyAsLong(count);
        return whole == 0 ? null : BigDecimal.valueOf(counted.applyAsLong(count)).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static long rated(OpinionCount count) {
        return count.satisfied() + count.basically() + count.dissatisfied();
    }
}
