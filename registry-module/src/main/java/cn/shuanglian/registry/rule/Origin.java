package cn.shuanglian.registry.rule;

/** Whose decision a value is: the area's own, that of an area above it, or nobody's. */
public enum Origin {
    OWN, INHERITED, DEFAULT
}
