package cn.shuanglian.web.search;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.reception.search.OpinionFacet;
import cn.shuanglian.reception.search.SearchResult.FacetValue;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facets of a search as links: a value narrows it, the chosen one widens it again. */
@Dependent
public class SearchFacets {
    private static final int SEEN_AT_ONCE = 8;

    @Inject
    Areas areas;
    @Inject
    Categories categories;
    @Inject
    ListQuery query;

    /** One facet with its values; {@code more} are those that need not be seen at once. */
    public record View(String name, List<Link> links, List<Link> more) {
    }

    /** One value; {@code count} as it is read, {@code url} counts from the root of the site. */
    public record Link(String name, String count, String url, boolean chosen) {
    }

    /** Facets worth showing: a single value narrows nothing. Names take two queries, however many there are. */
    List<View> of(Map<OpinionFacet, List<FacetValue>> facets) {
        Map<String, String> areaNames = areas.names(facets.getOrDefault(OpinionFacet.AREA, List.of()).stream().map(FacetValue::value).toList());
        Map<String, CategoryRow> known = categories.byCode();
        List<View> views = new ArrayList<>();
        facets.forEach((facet, values) -> {
            if (values.size() > 1 || query.text(facet.parameter()) != null && !values.isEmpty()) {
                views.add(view(facet, values.stream().map(value -> link(facet, value, areaNames, known)).toList()));
            }
        });
        return views;
    }

    /** The chosen value is always seen. */
    private static View view(OpinionFacet facet, List<Link> links) {
        List<Link> first = Stream.concat(links.stream().limit(SEEN_AT_ONCE), links.stream().skip(SEEN_AT_ONCE).filter(Link::chosen)).toList();
        return new View(PageWords.of("reception", "searchFacet." + facet), first, links.stream().filter(link -> !first.contains(link)).toList());
    }

    private Link link(OpinionFacet facet, FacetValue value, Map<String, String> areaNames, Map<String, CategoryRow> known) {
        boolean chosen = value.value().equals(query.text(facet.parameter()));
        return new Link(name(facet, value.value(), areaNames, known), PageWords.number(value.count()), query.with(facet.parameter(), chosen ? "" : value.value()), chosen);
    }

    private static String name(OpinionFacet facet, String value, Map<String, String> areaNames, Map<String, CategoryRow> known) {
        return switch (facet) {
            case AREA -> areaNames.getOrDefault(value, value);
            case CATEGORY -> known.containsKey(value) ? known.get(value).name(PageWords.locale()) : value;
            case ROUTE -> PageWords.of("reception", "route." + value);
            case STATUS -> PageWords.of("reception", "opinionStatus." + value);
            case RESULT -> PageWords.of("reception", "result." + value);
            case SOURCE -> PageWords.of("reception", "searchSource." + value);
            case YEAR -> value;
        };
    }
}
