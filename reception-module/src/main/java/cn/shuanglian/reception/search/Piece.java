package cn.shuanglian.reception.search;

/** A piece of a text; {@code hit}: it was looked for. */
public record Piece(String text, boolean hit) {
}
