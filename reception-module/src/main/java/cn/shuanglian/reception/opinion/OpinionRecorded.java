package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/** An opinion was recorded; fired in the same transaction. {@code area} is the code of the station's area, {@code deputyId} a mandate. */
public record OpinionRecorded(long opinionId, LocalDate heardOn, long stationId, String area, long receptionId, long deputyId,
                              OpinionRoute route) {
}
