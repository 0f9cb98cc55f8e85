package cn.shuanglian.reception.search;

import cn.shuanglian.reception.search.SearchResult.FacetValue;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One page of keys as the index finds them, with the counts of all that was found. */
record Hits(List<Long> keys, Position previous, Position next, long found, Map<OpinionFacet, List<FacetValue>> facets) {
    static final Hits NONE = new Hits(List.of(), null, null, 0, Map.of());

    static Hits of(IndexSearcher searcher, Query question, SearchAsk ask, ListRequest request) throws IOException {
        SearchOrder order = SearchOrder.of(request, !ask.words().isEmpty());
        FieldDoc after = request.from() == null ? null : order.place(request.from());
        TopFieldCollector top = new TopFieldCollectorManager(order.sort(request), request.limit() + 1, after, Integer.MAX_VALUE).newCollector();
        Counted counted = new Counted(top, numbers(ask.chosen()));
        searcher.search(question, counted);
        List<FieldDoc> page = new ArrayList<>();
        for (ScoreDoc hit : top.topDocs().scoreDocs) {
            page.add((FieldDoc) hit);
        }
        boolean more = page.size() > request.limit();
        if (more) {
            page.remove(page.size() - 1);
        }
        if (request.backwards()) {
            Collections.reverse(page);
        }
        boolean before = request.backwards() ? more : request.from() != null;
        boolean behind = request.backwards() || more;
        return new Hits(page.stream().map(SearchOrder::key).toList(), before && !page.isEmpty() ? order.position(page.get(0)) : null,
                behind && !page.isEmpty() ? order.position(page.get(page.size() - 1)) : null, counted.found(), counted.facets());
    }

    private static Map<OpinionFacet, Integer> numbers(Map<OpinionFacet, String> chosen) {
        Map<OpinionFacet, Integer> numbers = new EnumMap<>(OpinionFacet.class);
        chosen.forEach((facet, value) -> numbers.put(facet, facet.number(value)));
        return numbers;
    }
}
