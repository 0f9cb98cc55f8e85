package cn.shuanglian.registry.link;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the list of pairs; each part may be null.
 *
 * @param deputyId mandate at either end
 * @param toDecide pairs that are proposed, or whose end is
 * @param words start of the name of a deputy at either end
 */
public record LinkFilter(AreaCode area, LinkKind kind, LinkStatus status, Long deputyId, Boolean toDecide, String words) {
    public static final LinkFilter NONE = new LinkFilter(null, null, null, null, null, null);

    /** The pairs of one mandate that have not ended. */
    public static LinkFilter of(long deputyId) {
        return new LinkFilter(null, null, null, deputyId, null, null);
    }
}
