package cn.shuanglian.registry.placement;

/** A deputy, or a group, that a rule is not true of. @param area code of its area */
public record Missing(long id, String name, String area) {
}
