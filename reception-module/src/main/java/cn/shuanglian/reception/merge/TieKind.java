package cn.shuanglian.reception.merge;

/** How two opinions belong together: one waits for the other's answer, or both merely are about the same matter. */
public enum TieKind {
    MERGED, SAME_MATTER
}
