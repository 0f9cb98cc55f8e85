package cn.shuanglian.registry.station;

/** How many stations of a kind there are in exactly this area, and their yuan a year together or null where none is budgeted. */
public record StationCount(String area, StationKind kind, long stations, Long fundingPerYear) {
}
