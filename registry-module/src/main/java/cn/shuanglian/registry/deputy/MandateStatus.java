package cn.shuanglian.registry.deputy;

import java.util.Map;

/** Whether a mandate is exercised (代表法 2025 art. 61–62). */
public enum MandateStatus {
    ACTIVE, SUSPENDED, ENDED;

    /** As office sheets write it. */
    public static final Map<String, MandateStatus> WORDS = Map.of("履职中", ACTIVE, "暂停执行职务", SUSPENDED, "已终止", ENDED);
}
