package cn.shuanglian.reception.search;

import cn.shuanglian.registry.list.Listing;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param found how many on all pages
 * @param facets the values under each facet, most frequent first: how many there would be if the facet were narrowed by this value instead
 *     of the one it has
 * @param complete false while the first index of this node is being written: there may be more
 */
public record SearchResult(Listing<FoundOpinion> listing, long found, Map<OpinionFacet, List<FacetValue>> facets, boolean complete) {
    /** One value of a facet and how many opinions have it. */
    public record FacetValue(String value, long count) {
    }
}
