package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionReach;
import cn.shuanglian.registry.code.AreaCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked, as queries of the index. Nothing a user types is read as a query: it only becomes terms. */
final class Questions {
    private static final int MOST_WORDS = 10;
    /** Of a long word so many of its pieces must be there; of a short one all. */
    private static final double ENOUGH = 0.7;
    private static final int SHORT = 3;

    private Questions() {
    }

    /** What the words, the area and the caller's reach leave. */
    static Query of(SearchAsk ask, OpinionReach reach) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!ask.words().isEmpty()) {
            all.add(words(ask.words()), Occur.MUST);
        }
        filters(reach).forEach(filter -> all.add(filter, Occur.FILTER));
        if (ask.area() != null && !ask.area().prefix().isEmpty()) {
            all.add(area(ask.area()), Occur.FILTER);
        }
        String category = ask.chosen().get(OpinionFacet.CATEGORY);
        if (category != null && category.length() > OpinionFacet.TOP_CATEGORY) {
            all.add(new TermQuery(new Term(Shelf.CATEGORY, category)), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    /** What the caller sees; the same ways as the list of opinions goes. */
    static List<Query> filters(OpinionReach reach) {
        List<Query> filters = new ArrayList<>();
        if (!reach.areaPrefix().isEmpty()) {
            filters.add(new TermQuery(new Term(Shelf.AREA, reach.areaPrefix())));
        }
        if (reach.wholeArea()) {
            return filters;
        }
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        reach.routes().forEach(route -> ways.add(new TermQuery(new Term(Shelf.ROUTE, route.name())), Occur.SHOULD));
        way(ways, Shelf.STATION, reach.stationId());
        way(ways, Shelf.UNIT, reach.unitId());
        reach.mandateIds().forEach(mandate -> way(ways, Shelf.MANDATE, mandate));
        BooleanQuery any = ways.build();
        filters.add(any.clauses().isEmpty() ? new MatchNoDocsQuery("sees nothing") : any);
        return filters;
    }

    static Query area(AreaCode area) {
        return new TermQuery(new Term(Shelf.AREA, area.prefix()));
    }

    private static void way(BooleanQuery.Builder ways, String field, Long key) {
        if (key != null) {
            ways.add(new TermQuery(new Term(field, key.toString())), Occur.SHOULD);
        }
    }

    private static Query words(String typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int words = 0;
        for (String word : typed.split("\\s+")) {
            Set<String> pieces = new LinkedHashSet<>(Wording.pieces(word));
            if (!pieces.isEmpty() && words < MOST_WORDS) {
                words++;
                all.add(word(word, pieces), Occur.MUST);
                pieces.forEach(piece -> all.add(new TermQuery(new Term(Shelf.TITLE, piece)), Occur.SHOULD));
            }
        }
        return words == 0 ? new MatchNoDocsQuery("nothing but signs") : all.build();
    }

    private static Query word(String word, Set<String> pieces) {
        if (isSingle(pieces)) {
            String single = pieces.iterator().next();
            return new BooleanQuery.Builder().add(new TermQuery(new Term(Shelf.TITLE, single)), Occur.SHOULD)
                    .add(new PrefixQuery(new Term(Shelf.WORDS, single)), Occur.SHOULD).build();
        }
        BooleanQuery.Builder enough = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(pieces.size() <= SHORT ? pieces.size() : (int) Math.ceil(pieces.size() * ENOUGH));
        pieces.forEach(piece -> enough.add(new TermQuery(new Term(Shelf.WORDS, piece)), Occur.SHOULD));
        if (!word.matches("[0-9A-Za-z\\-]+")) {
            return enough.build();
        }
        return new BooleanQuery.Builder().add(enough.build(), Occur.SHOULD)
                .add(new ConstantScoreQuery(new PrefixQuery(new Term(Shelf.NUMBER, word.toLowerCase(Locale.ROOT)))), Occur.SHOULD).build();
    }

    private static boolean isSingle(Set<String> pieces) {
        return pieces.size() == 1 && pieces.iterator().next().codePointCount(0, pieces.iterator().next().length()) == 1;
    }
}
