package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.registry.list.Keyed;
import java.util.List;

/**
 * An opinion that was found.
 *
 * @param title the title in pieces, those that were looked for marked
 * @param text so much of what was said as shows why it was found, in pieces
 */
public record FoundOpinion(OpinionRow row, List<Piece> title, List<Piece> text) implements Keyed {
    public FoundOpinion {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    @Override
    public long id() {
        return row.id();
    }
}
