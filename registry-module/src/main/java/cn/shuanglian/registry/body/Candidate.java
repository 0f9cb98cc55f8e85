package cn.shuanglian.registry.body;

/** A deputy who may be given a seat; {@code electedBy} tells namesakes apart. */
public record Candidate(long mandate, String name, String electedBy) {
}
