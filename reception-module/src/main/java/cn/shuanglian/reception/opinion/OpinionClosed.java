package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * An opinion came to its end; fired in the same transaction. {@code area} is the code of the station's area, {@code deputyId} a mandate;
 * station and deputy are null where there was none.
 *
 * @param satisfaction null where the speaker was not asked
 * @param recused the deputy works for a unit that handled it and earns nothing by it
 */
public record OpinionClosed(long opinionId, LocalDate closedOn, Long stationId, String area, Long deputyId, OpinionResult result,
                            Satisfaction satisfaction, boolean recused) {
}
