package cn.shuanglian.registry.deputy;

import java.util.Map;

/** The congress a mandate is for. */
public enum DeputyLevel {
    NATIONAL, PROVINCE, CITY, COUNTY, TOWNSHIP;

    /** As office sheets write it. */
    public static final Map<String, DeputyLevel> WORDS = Map.of("全国", NATIONAL, "省", PROVINCE, "市", CITY, "县", COUNTY, "乡", TOWNSHIP,
            "乡镇", TOWNSHIP);
}
