package cn.shuanglian.registry.deputy;

/** What a bulk edit does with one deputy: changes, leaves as is already, or refuses because of the mandate or of the place's area. */
public enum BulkVerdict {
    CHANGES, SAME, VACANT, OTHER_AREA
}
