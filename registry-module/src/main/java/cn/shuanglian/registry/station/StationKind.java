package cn.shuanglian.registry.station;

import java.util.Map;

/** Where a station stands (S17: townships, communities, villages and the market quarter). */
public enum StationKind {
    TOWNSHIP, VILLAGE, MARKET, OTHER;

    /** As office sheets write it. */
    public static final Map<String, StationKind> WORDS = Map.of("乡镇街道", TOWNSHIP, "村社区", VILLAGE, "市场", MARKET, "其他", OTHER);
}
