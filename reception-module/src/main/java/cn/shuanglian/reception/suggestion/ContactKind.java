package cn.shuanglian.reception.suggestion;

/** How a unit spoke with the deputy before it answers. */
public enum ContactKind {
    VISIT, MEETING, PHONE, LETTER
}
