package cn.shuanglian.reception.search;

import cn.shuanglian.reception.search.SearchResult.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts every opinion that the question leaves under each facet, and hands those that fit the chosen values on. One that fails only a single
 * choice counts under that facet, which shows what another choice there would find.
 */
final class Counted implements Collector {
    private static final OpinionFacet[] FACETS = OpinionFacet.values();
    private static final int MOST_VALUES = 20;

    private final Collector hits;
    private final int[] chosen = new int[FACETS.length];
    private final Numbers[] counts = new Numbers[FACETS.length];
    private final boolean narrowed;
    private int found;

    /** @param choices numbers of the chosen values; what is not narrowed is missing */
    Counted(Collector hits, Map<OpinionFacet, Integer> choices) {
        this.hits = hits;
        for (OpinionFacet facet : FACETS) {
            chosen[facet.ordinal()] = choices.getOrDefault(facet, Integer.MIN_VALUE);
            counts[facet.ordinal()] = new Numbers(facet.size());
        }
        narrowed = !choices.isEmpty();
    }

    int found() {
        return found;
    }

    Map<OpinionFacet, List<FacetValue>> facets() {
        Map<OpinionFacet, List<FacetValue>> facets = new EnumMap<>(OpinionFacet.class);
        for (OpinionFacet facet : FACETS) {
            List<FacetValue> values = new ArrayList<>();
            counts[facet.ordinal()].forEach((number, count) -> values.add(new FacetValue(facet.value(number), count)));
            facets.put(facet, values.stream().sorted(order(facet)).limit(MOST_VALUES).toList());
        }
        return facets;
    }

    /** Years as they went by, the latest first; everything else by how often it is. */
    private static Comparator<FacetValue> order(OpinionFacet facet) {
        Comparator<FacetValue> byValue = Comparator.comparing(FacetValue::value);
        return facet == OpinionFacet.YEAR ? byValue.reversed() : Comparator.comparingLong(FacetValue::count).reversed().thenComparing(byValue);
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        NumericDocValues packed = DocValues.getNumeric(context.reader(), Shelf.FACETS);
        LeafCollector below = hits.getLeafCollector(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                below.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                if (packed.advanceExact(document) && count(packed.longValue())) {
                    below.collect(document);
                }
            }
        };
    }

    /** Whether all choices fit. */
    private boolean count(long packed) {
        if (!narrowed) {
            countAll(packed);
            return true;
        }
        int failed = -1;
        int failures = 0;
        for (int each = 0; each < FACETS.length; each++) {
            if (chosen[each] != Integer.MIN_VALUE && chosen[each] != FACETS[each].of(packed)) {
                failed = each;
                failures++;
            }
        }
        if (failures == 0) {
            countAll(packed);
        } else if (failures == 1) {
            counts[failed].add(FACETS[failed].of(packed));
        }
        return failures == 0;
    }

    private void countAll(long packed) {
        found++;
        for (int each = 0; each < FACETS.length; each++) {
            counts[each].add(FACETS[each].of(packed));
        }
    }

    /** A count for each number, kept in pages because of a million possible areas only a few hundred occur. */
    private static final class Numbers {
        private static final int PAGE_BITS = 10;
        private final int[][] pages;

        Numbers(int size) {
            pages = new int[(size >> PAGE_BITS) + 1][];
        }

        void add(int number) {
            int[] page = pages[number >> PAGE_BITS];
            if (page == null) {
                page = new int[1 << PAGE_BITS];
                pages[number >> PAGE_BITS] = page;
            }
            page[number & page.length - 1]++;
        }

        /** Every number but 0, which stands for no value. */
        void forEach(IntBinaryConsumer each) {
            for (int page = 0; page < pages.length; page++) {
                for (int at = page == 0 ? 1 : 0; pages[page] != null && at < pages[page].length; at++) {
                    if (pages[page][at] > 0) {
                        each.accept((page << PAGE_BITS) + at, pages[page][at]);
                    }
                }
            }
        }
    }

    private interface IntBinaryConsumer {
        void accept(int number, int count);
    }
}
