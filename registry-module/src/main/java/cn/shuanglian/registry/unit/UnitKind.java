package cn.shuanglian.registry.unit;

import java.util.Map;

/** What kind of body a unit is. */
public enum UnitKind {
    GOVERNMENT, DEPARTMENT, TOWNSHIP, COURT, PROCURATORATE, CONGRESS, OTHER;

    /** As office sheets write it. */
    public static final Map<String, UnitKind> WORDS = Map.of("人民政府", GOVERNMENT, "政府部门", DEPARTMENT, "乡镇街道", TOWNSHIP, "法院", COURT,
            "检察院", PROCURATORATE, "人大机关", CONGRESS, "其他", OTHER);
}
