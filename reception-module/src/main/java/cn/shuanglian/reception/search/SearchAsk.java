package cn.shuanglian.reception.search;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Map;

/**
 * Asks for opinions by words and facets.
 *
 * @param words what to look for, with blanks between; each must be there; null or blank for everything. A number of an opinion, or its
 *     beginning, is a word too
 * @param area covers what lies below it; null for all the caller sees
 * @param chosen the value of each facet that is narrowed by one
 */
public record SearchAsk(String words, AreaCode area, Map<OpinionFacet, String> chosen) {
    /** Longer questions are refused. */
    public static final int LONGEST = 200;

    public SearchAsk {
        chosen = Map.copyOf(chosen);
        words = words == null ? "" : words.strip();
    }
}
