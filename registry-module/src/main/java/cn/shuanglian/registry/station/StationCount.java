package cn.shuanglian.registry.station;

/** How many stations of a kind there are in exactly this area, and their yuan a year together. */
public record StationCount(String area, StationKind kind, long stations, long fundingPerYear) {
}
