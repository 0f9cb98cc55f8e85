package cn.shuanglian.registry.station;

import java.util.Map;

/** Who receives there: deputies only, or party delegates and consultative members too (S17 两代表一委员). */
public enum StationHost {
    DEPUTIES, DEPUTIES_AND_DELEGATES;

    /** As office sheets write it. */
    public static final Map<String, StationHost> WORDS = Map.of("人大代表", DEPUTIES, "两代表一委员", DEPUTIES_AND_DELEGATES);
}
