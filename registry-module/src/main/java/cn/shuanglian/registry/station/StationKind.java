package cn.shuanglian.registry.station;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a station stands (S17: townships, communities, villages and the market quarter). */
public enum StationKind {
    TOWNSHIP, COMMUNITY, VILLAGE, MARKET, ENTERPRISE, OTHER;

    /** As office sheets write it; each kind has one word. */
    public static final Map<String, StationKind> WORDS = words();
    private static final String COMMUNITY_OR_VILLAGE = "村社区";

    /** What the words of a sheet mean for a station of this name: earlier sheets write 村社区 for both kinds, and the name tells which. */
    static Map<String, StationKind> wordsFor(String name) {
        Map<String, StationKind> words = new LinkedHashMap<>(WORDS);
        words.put(COMMUNITY_OR_VILLAGE, name != null && name.contains("社区") ? COMMUNITY : VILLAGE);
        return words;
    }

    private static Map<String, StationKind> words() {
        Map<StationKind, String> written = new EnumMap<>(Map.of(TOWNSHIP, "乡镇街道", COMMUNITY, "社区", VILLAGE, "村", MARKET, "市场",
                ENTERPRISE, "企业园区", OTHER, "其他"));
        Map<String, StationKind> words = new LinkedHashMap<>();
        written.forEach((kind, word) -> words.put(word, kind));
        return words;
    }
}
