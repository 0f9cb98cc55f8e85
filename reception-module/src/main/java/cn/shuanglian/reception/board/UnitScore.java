package cn.shuanglian.reception.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * The figures of one unit.
 *
 * @param area code of the unit's area
 */
public record UnitScore(long unitId, String unitName, String area, Map<UnitFigure, Long> counts) {
    public UnitScore {
        counts = Map.copyOf(counts);
    }

    public long count(UnitFigure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** Answered in time, of all that were answered or are overdue; null where there are none. */
    public BigDecimal getInTimeRate() {
        long inTime = count(UnitFigure.ANSWERED_IN_TIME);
        return rate(inTime, inTime + count(UnitFigure.ANSWERED_LATE) + count(UnitFigure.OVERDUE));
    }

    /** Satisfied and basically satisfied, of all that judged the result; null where nobody did. */
    public BigDecimal getSatisfactionRate() {
        long content = count(UnitFigure.SATISFIED) + count(UnitFigure.BASICALLY);
        return rate(content, content + count(UnitFigure.DISSATISFIED));
    }

    private static BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
