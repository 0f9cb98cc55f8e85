package cn.shuanglian.registry.change;

import java.util.List;

/**
 * What somebody read of the feed.
 *
 * @param after the place to go on from; with nothing more to read it lies behind the changes that were not for the reader, too
 * @param more whether there is more to read at once
 */
public record ChangesRead(List<ChangeRow> rows, long after, boolean more) {
}
