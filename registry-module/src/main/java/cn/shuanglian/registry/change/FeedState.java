package cn.shuanglian.registry.change;

/**
 * How far the feed has come.
 *
 * @param feed name of this feed, drawn when the database was set up; places in one feed mean nothing in another
 * @param last the highest place given out
 */
public record FeedState(String feed, long last) {
}
