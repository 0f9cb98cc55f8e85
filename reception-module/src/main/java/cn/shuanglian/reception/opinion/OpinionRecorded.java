package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/** An opinion was recorded; fired in the same transaction. {@code area} is the code of the station's area, {@code deputyId} a mandate;
 * station, reception and deputy are null where there was none. */
public record OpinionRecorded(long opinionId, LocalDate heardOn, Long stationId, String area, Long receptionId, Long deputyId,
                              OpinionRoute route) {
}
