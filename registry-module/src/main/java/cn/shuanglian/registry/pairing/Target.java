package cn.shuanglian.registry.pairing;

/**
 * Somebody with whom others can be paired.
 *
 * @param room with how many at most, those that are kept included
 * @param load with how many others already, in whatever way; those with the lightest load are chosen first
 */
public record Target(long id, int room, int load) {
}
