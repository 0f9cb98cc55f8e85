package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionReach;
import cn.shuanglian.reception.opinion.SaidOpinion;
import cn.shuanglian.reception.opinion.SeenOpinions;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds opinions about the same matter: the index picks fifty that share the most telling words, then each is compared as a whole. */
@Dependent
class Alike {
    private static final int TELLING = 10;
    private static final int CANDIDATES = 50;
    private static final double LEAST_SHARED = 0.25;
    private static final float NEAR = 0.15f;
    private static final long DAYS = 90;

    @Inject
    OpinionIndex index;
    @Inject
    SeenOpinions seen;

    List<SimilarOpinion> to(SaidOpinion own, Long except, int most) {
        return index.read(List.of(), searcher -> to(own, except, most, searcher));
    }

    private List<SimilarOpinion> to(SaidOpinion own, Long except, int most, IndexSearcher searcher) {
        Likeness likeness = new Likeness(own, piece -> rarity(searcher.getIndexReader(), piece));
        if (!likeness.saysEnough()) {
            return List.of();
        }
        List<Long> candidates = candidates(own, likeness.telling(TELLING), searcher);
        return seen.said(candidates.stream().filter(id -> !id.equals(except)).toList()).values().stream().map(likeness::with).filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(SimilarOpinion::score).reversed().thenComparing(SimilarOpinion::heardOn, Comparator.reverseOrder())
                        .thenComparing(SimilarOpinion::id)).limit(most).toList();
    }

    private List<Long> candidates(SaidOpinion own, Map<String, Double> telling, IndexSearcher searcher) {
        OpinionReach reach = seen.reach();
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) Math.ceil(telling.size() * LEAST_SHARED));
        double all = telling.values().stream().mapToDouble(Double::doubleValue).sum();
        telling.forEach((piece, weight) -> words.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Shelf.WORDS, piece))),
                (float) (weight / all)), Occur.SHOULD));
        BooleanQuery.Builder question = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        Questions.filters(reach).forEach(filter -> question.add(filter, Occur.FILTER));
        if (AreaCode.isWellFormed(own.area())) {
            question.add(Questions.area(city(new AreaCode(own.area()))), Occur.FILTER);
            question.add(near(Questions.area(new AreaCode(own.area()))), Occur.SHOULD);
        }
        long day = own.heardOn().toEpochDay();
        question.add(near(LongPoint.newRangeQuery(Shelf.HEARD, day - DAYS, day + DAYS)), Occur.SHOULD);
        try {
            return keys(searcher, searcher.search(question.build(), CANDIDATES).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Among many that say the same, those near by and of these weeks come first. */
    private static Query near(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), NEAR);
    }

    private static AreaCode city(AreaCode area) {
        AreaCode city = area;
        while (city.level().compareTo(AreaLevel.CITY) > 0) {
            city = city.parent();
        }
        return city;
    }

    private static double rarity(IndexReader reader, String piece) {
        try {
            int with = reader.docFreq(new Term(Shelf.WORDS, piece));
            // how many say it still counts what was replaced, and so must the whole, or what nearly all say weighs less than nothing
            return Math.log(1 + (reader.maxDoc() - with + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> keys(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<Long> keys = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Shelf.ID);
            if (ids.advanceExact(hit.doc - leaf.docBase)) {
                keys.add(ids.longValue());
            }
        }
        return keys;
    }
}
