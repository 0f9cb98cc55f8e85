package cn.shuanglian.registry.pairing;

/** Who is paired with whom, by key. */
public record Pair(long from, long to) {
}
