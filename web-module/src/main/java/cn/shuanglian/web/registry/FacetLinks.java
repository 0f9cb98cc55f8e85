package cn.shuanglian.web.registry;

import cn.shuanglian.registry.codetable.CodeBook;
import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.deputy.DeputyFacets;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.Facet;
import cn.shuanglian.registry.deputy.FacetCount;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The facets of the list of deputies as links: a value narrows the list, the chosen one widens it again. */
@Dependent
public class FacetLinks {
    private static final int SEEN_AT_ONCE = 8;

    @Inject
    DeputyFacets facets;
    @Inject
    Codes codes;
    @Inject
    ListQuery query;

    /** One facet with its values; {@code more} are those that need not be seen at once. */
    public record View(String name, List<Link> links, List<Link> more, boolean shortened) {
    }

    /** One value; {@code url} counts from the root of the site. */
    public record Link(String name, long count, String url, boolean chosen) {
    }

    List<View> of(DeputyFilter filter) {
        CodeBook book = codes.book();
        Map<Facet, List<FacetCount>> counts = facets.of(filter);
        return counts.entrySet().stream().filter(facet -> isWorthShowing(facet.getKey(), facet.getValue(), filter))
                .map(facet -> view(facet.getKey(), facet.getValue().stream().map(count -> link(facet.getKey(), count, book)).toList())).toList();
    }

    /** The chosen value is always seen. */
    private static View view(Facet facet, List<Link> links) {
        List<Link> first = links.stream().filter(link -> link.chosen() || links.indexOf(link) < SEEN_AT_ONCE).toList();
        return new View(PageWords.of("registry", "deputyFacet." + facet), first, links.stream().filter(link -> !first.contains(link)).toList(),
                links.size() == DeputyFacets.MOST_VALUES);
    }

    /** A single value narrows nothing; under one station there is nobody without any. */
    private boolean isWorthShowing(Facet facet, List<FacetCount> counts, DeputyFilter filter) {
        boolean chosen = query.text(facet.parameter()) != null;
        return facet == Facet.STATION ? filter.stationId() == null && !counts.isEmpty() : counts.size() > 1 || chosen && !counts.isEmpty();
    }

    private Link link(Facet facet, FacetCount count, CodeBook book) {
        boolean chosen = count.value().equals(query.text(facet.parameter()));
        return new Link(name(facet, count.value(), book), count.count(), query.with(facet.parameter(), chosen ? "" : count.value()), chosen);
    }

    private static String name(Facet facet, String value, CodeBook book) {
        if (value.equals(DeputyFilter.NONE_RECORDED)) {
            return PageWords.of("registry", "deputyFacet." + facet + ".none");
        }
        return switch (facet) {
            case DELEGATION, ELECTED_BY -> value;
            case LEVEL -> PageWords.of("registry", "deputyLevel." + value);
            case STATUS -> PageWords.of("registry", "mandateStatus." + value);
            case SEX -> book.name(Standard.SEX, value, PageWords.locale());
            case PARTY -> book.name(Standard.PARTY, value, PageWords.locale());
            default -> PageWords.of("registry", "deputyFacet." + facet + "." + value);
        };
    }
}
