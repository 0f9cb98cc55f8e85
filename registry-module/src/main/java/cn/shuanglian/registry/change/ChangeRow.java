package cn.shuanglian.registry.change;

/**
 * The latest change of a record. A record that changes again moves to the end of the feed, so each stands in it once.
 *
 * @param seq its place in the feed; there are gaps
 * @param type kind of the record as the API names it, such as {@code opinion}
 * @param at instant in epoch milliseconds
 */
public record ChangeRow(long seq, String type, long id, ChangeKind kind, long at) {
}
