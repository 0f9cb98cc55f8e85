package cn.shuanglian.registry.deputy;

/** Whether a mandate is exercised (代表法 2025 art. 61–62). */
public enum MandateStatus {
    ACTIVE, SUSPENDED, ENDED
}
