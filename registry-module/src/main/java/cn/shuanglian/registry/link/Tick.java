package cn.shuanglian.registry.link;

/** A pair as somebody ticked it in a list, in the version they saw. */
public record Tick(long id, long version) {
}
