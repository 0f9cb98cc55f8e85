package cn.shuanglian.reception.invitation;

import java.time.LocalDate;
import java.time.LocalTime;

/** A reception that still has room. @param free how many places */
public record FreePlace(long reception, LocalDate date, LocalTime start, LocalTime end, String stationName, int free) {
}
