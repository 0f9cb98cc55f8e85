package cn.shuanglian.web.search;

import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.search.FoundOpinion;
import cn.shuanglian.reception.search.OpinionFacet;
import cn.shuanglian.reception.search.OpinionSearch;
import cn.shuanglian.reception.search.Piece;
import cn.shuanglian.reception.search.SearchAsk;
import cn.shuanglian.reception.search.SearchResult;
import cn.shuanglian.reception.search.SearchResult.FacetValue;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.ListBody;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opinions by words and facets. */
@Path("opinions/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class SearchResource {
    @Inject
    OpinionSearch search;
    @Inject
    Lists lists;

    /** An opinion that was found; {@code snippet} is what was said around the words, those that were looked for marked. */
    public record FoundBody(String id, String number, LocalDate heardOn, String station, String area, String deputy, String category, String title,
                            String route, String status, String leadUnit, String result, List<Piece> titlePieces, List<Piece> snippet) {
        static FoundBody of(FoundOpinion found) {
            var row = found.row();
            return new FoundBody(Long.toString(row.id()), row.number(), row.heardOn(), text(row.stationId()), row.area(), text(row.deputyId()),
                    row.category().code(), row.title(), row.route().name(), row.status().name(), text(row.leadUnitId()),
                    row.result() == null ? null : row.result().name(), found.title(), found.text());
        }

        private static String text(Long key) {
            return key == null ? null : key.toString();
        }
    }

    /** What was found; {@code facets} has under each facet what another choice there would find. */
    public record SearchBody(List<FoundBody> data, ListBody.PageBody page, long found, boolean complete, Map<String, List<FacetValue>> facets) {
    }

    @GET
    @Allows(value = {"q", "area", "category", "route", "status", "result", "source", "year"}, list = true)
    @Operation(summary = "The opinions the caller sees that have the words", description = "Best first; sort=-heardOn has the newest first. "
            + "All words must be there; the number of an opinion, or its beginning, is a word too. What changed is found a second or two later")
    public Response find(@BeanParam Query query) {
        ListRequest request = lists.request(query);
        SearchResult result = search.find(ask(query), request);
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        result.facets().forEach((facet, values) -> facets.put(facet.parameter(), values));
        return lists.answerWith(query, request, result.listing(), result::found, page -> new SearchBody(
                result.listing().rows().stream().map(FoundBody::of).toList(), page, result.found(), result.complete(), facets));
    }

    private static SearchAsk ask(Query query) {
        int year = query.whole("year", 1901, 2200, 0);
        return new SearchChoices().area(query.area("area")).with(OpinionFacet.CATEGORY, query.text("category"))
                .with(OpinionFacet.ROUTE, query.oneOf("route", OpinionRoute.class)).with(OpinionFacet.STATUS, query.oneOf("status", OpinionStatus.class))
                .with(OpinionFacet.RESULT, query.oneOf("result", OpinionResult.class)).with(OpinionFacet.SOURCE, query.oneOf("source", OpinionSource.class))
                .with(OpinionFacet.YEAR, year == 0 ? null : year).words(query.text("q"));
    }
}
