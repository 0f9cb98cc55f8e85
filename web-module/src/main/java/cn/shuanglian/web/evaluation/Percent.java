package cn.shuanglian.web.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates as the bulletin writes them. */
final class Percent {
    /** What stands where there is nothing to divide by. */
    static final String NONE = "—";

    private Percent() {
    }

    /** Such as {@code 54.07%}; a dash for null. @param rate a fraction of 1 */
    static String percent(BigDecimal rate) {
        return rate == null ? NONE : rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
