package cn.shuanglian.reception.calendar;

/** A deputy who does not receive at a station. @param deputy key of the mandate it was recorded for; it holds for the person */
public record RecusalRow(long id, long personId, long deputy, String name, String area, long station, String stationName, String reason) {
}
