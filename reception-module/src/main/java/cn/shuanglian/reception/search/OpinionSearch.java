package cn.shuanglian.reception.search;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.SaidOpinion;
import cn.shuanglian.reception.opinion.SeenOpinions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds opinions by words and finds alike, among those the caller sees and no others. What changed a moment ago is found a second or two
 * later; what is shown of it is read from the database, and asked there once more whether the caller sees it.
 */
@Stateless
@DenyAll
public class OpinionSearch {
    private static final int SHOWN = 120;
    private static final int MOST_ALIKE = 50;

    @Inject
    OpinionIndex index;
    @Inject
    Alike alike;
    @Inject
    Opinions opinions;
    @Inject
    SeenOpinions seen;
    @Inject
    Clock clock;

    /**
     * One page of what is found, with the facets of all of it; {@code sort} is {@code relevance} or {@code heardOn}. Six queries, however
     * long the page. Refuses more than {@value SearchAsk#LONGEST} characters.
     */
    @RolesAllowed({READER, SYSTEM})
    public SearchResult find(SearchAsk ask, ListRequest request) {
        if (ask.words().length() > SearchAsk.LONGEST) {
            throw new Refused("search.tooLong", "q", SearchAsk.LONGEST);
        }
        SearchOrder.of(request, !ask.words().isEmpty());
        Hits hits = index.read(Hits.NONE, searcher -> Hits.of(searcher, Questions.of(ask, seen.reach()), ask, request));
        Map<Long, OpinionRow> rows = opinions.among(hits.keys()).stream().collect(toMap(OpinionRow::id, Function.identity()));
        Map<Long, SaidOpinion> said = seen.said(hits.keys());
        Highlight highlight = new Highlight(ask.words());
        List<FoundOpinion> found = hits.keys().stream().filter(id -> rows.containsKey(id) && said.containsKey(id))
                .map(id -> found(rows.get(id), said.get(id), highlight)).toList();
        return new SearchResult(new Listing<>(found, hits.previous(), hits.next()), hits.found(), hits.facets(), !index.isFirst());
    }

    /** Opinions about the same matter, the likeliest first; none while too little is written to tell. Never refuses what is typed. */
    @RolesAllowed({READER, SYSTEM})
    public List<SimilarOpinion> similar(SimilarAsk ask) {
        return alike.to(Likeness.written(ask, LocalDate.now(clock)), ask.except(), bounded(ask.most()));
    }

    /** Opinions about the same matter as one that is there, at most 50. @throws NotFound for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<SimilarOpinion> similarTo(long id, int most) {
        SaidOpinion own = seen.said(List.of(id)).get(id);
        if (own == null) {
            throw new NotFound("opinion", id);
        }
        return alike.to(own, id, bounded(most));
    }

    private static int bounded(int most) {
        return Math.max(1, Math.min(MOST_ALIKE, most));
    }

    private static FoundOpinion found(OpinionRow row, SaidOpinion said, Highlight highlight) {
        return new FoundOpinion(row, highlight.whole(row.title()), highlight.around(said.text(), SHOWN));
    }
}
