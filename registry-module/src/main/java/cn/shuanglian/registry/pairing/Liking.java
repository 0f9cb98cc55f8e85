package cn.shuanglian.registry.pairing;

/** How well two fit. */
@FunctionalInterface
public interface Liking {
    /** They must not be paired. */
    int FORBIDDEN = -1;

    /** 0 for the best, up to 9, or {@link #FORBIDDEN}. Decides only between pairings that are equally fair. */
    int of(long from, long to);
}
