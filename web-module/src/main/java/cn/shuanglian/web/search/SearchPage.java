package cn.shuanglian.web.search;

import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.search.FoundOpinion;
import cn.shuanglian.reception.search.OpinionFacet;
import cn.shuanglian.reception.search.OpinionSearch;
import cn.shuanglian.reception.search.SearchAsk;
import cn.shuanglian.reception.search.SearchResult;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Looks for opinions by words, and narrows what is found by facets. */
@Named
@RequestScoped
public class SearchPage {
    private static final int ROWS = 20;
    private static final List<String> FIELDS = List.of("q", "cursor", "back");

    @Inject
    OpinionSearch search;
    @Inject
    SearchFacets facetLinks;
    @Inject
    ListQuery query;

    private SearchResult result;
    private List<SearchFacets.View> facets = List.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        SearchAsk ask = ask();
        result = ListNotices.shown(query.getFaults(), "reception", () -> search.find(ask, page()));
        if (result != null) {
            facets = facetLinks.of(result.facets());
        }
    }

    private SearchAsk ask() {
        return new SearchChoices().area(query.area("area")).with(OpinionFacet.CATEGORY, query.text("category"))
                .with(OpinionFacet.ROUTE, query.oneOf("route", OpinionRoute.class)).with(OpinionFacet.STATUS, query.oneOf("status", OpinionStatus.class))
                .with(OpinionFacet.RESULT, query.oneOf("result", OpinionResult.class)).with(OpinionFacet.SOURCE, query.oneOf("source", OpinionSource.class))
                .with(OpinionFacet.YEAR, query.year("year")).words(query.text("q"));
    }

    private ListRequest page() {
        ListRequest asked = query.page();
        return new ListRequest(asked.sort(), asked.descending(), asked.from(), asked.backwards(), ROWS);
    }

    /** The page of what was found, or null when the address cannot be read. */
    public Listing<FoundOpinion> getListing() {
        return result == null ? null : result.listing();
    }

    /** How many were found on all pages. */
    public long getFound() {
        return result.found();
    }

    /** False while this node's first index is being written. */
    public boolean isComplete() {
        return result == null || result.complete();
    }

    public List<SearchFacets.View> getFacets() {
        return facets;
    }

    /** Whether any facet narrows the search. */
    public boolean isNarrowed() {
        return facets.stream().anyMatch(facet -> facet.links().stream().anyMatch(SearchFacets.Link::chosen));
    }

    /** What the address says beyond the words, so that other words keep the chosen facets. */
    public List<String> getCarried() {
        return query.namesBut(FIELDS);
    }

    /** Address of the same search with the newest first, or with the best first. */
    public String ordered(String order) {
        return query.with("sort", order);
    }

    /** Whether that is the order of the list. */
    public boolean isOrdered(String order) {
        String sort = query.text("sort");
        return sort == null ? order.isEmpty() : sort.equals(order);
    }

    /** What was found, in words, for those who do not see the number change. */
    public String getSummary() {
        return PageWords.of("reception", "search.found", result.found());
    }
}
