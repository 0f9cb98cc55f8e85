package cn.shuanglian.reception.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on the disk, and the place in the feed up to which it was written. The place is part of each commit: whatever a node had not
 * committed when it died is read from the feed again.
 */
final class Shelf implements Closeable {
    static final String KEY = "key";
    static final String ID = "id";
    static final String HEARD = "heard";
    static final String FACETS = "facets";
    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String NUMBER = "number";
    static final String AREA = "area";
    static final String STATION = "station";
    static final String UNIT = "unit";
    static final String MANDATE = "mandate";
    static final String ROUTE = "route";
    static final String CATEGORY = "category";
    private static final String PLACE = "place";
    private static final String COMPLETE = "complete";
    private static final String FIRST_COME = "firstCome";
    private static final double MEGABYTES = 48;
    private static final int[] AREA_PREFIXES = {2, 4, 6, 9};
    private static final FieldType TERMS = terms();

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long place;
    private long firstCome;
    private boolean complete;
    private boolean changed;

    /** What is done with an open index. */
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Opens the index or begins an empty one. @throws IOException also where another process has it open */
    Shelf(Path path) throws IOException {
        this.path = path;
        directory = FSDirectory.open(path);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, new IndexWriterConfig(Wording.analyzer()).setRAMBufferSizeMB(MEGABYTES).setCommitOnClose(false));
            Map<String, String> data = new HashMap<>();
            if (opened.getLiveCommitData() != null) {
                opened.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            }
            place = Long.parseLong(data.getOrDefault(PLACE, "0"));
            firstCome = Long.parseLong(data.getOrDefault(FIRST_COME, "0"));
            complete = Boolean.parseBoolean(data.get(COMPLETE));
            searchers = new SearcherManager(opened, null);
            writer = opened;
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.rollback();
            }
            directory.close();
            throw e;
        }
    }

    /**
     * Tells an empty index how far the feed has come. Each record stands in the feed once, so up to there nothing can be in the index yet, and
     * need not be looked for before it is written.
     */
    void beginWith(long last) {
        if (place == 0) {
            firstCome = last;
        }
    }

    /**
     * Writes what was read of the feed.
     *
     * @param upTo place in the feed that is reached by it
     */
    void put(Collection<IndexedOpinion> opinions, Collection<Long> gone, long upTo) throws IOException {
        boolean fresh = upTo <= firstCome;
        for (IndexedOpinion opinion : opinions) {
            if (fresh) {
                writer.addDocument(document(opinion));
            } else {
                writer.updateDocument(key(opinion.id()), document(opinion));
            }
        }
        if (!gone.isEmpty() && !fresh) {
            writer.deleteDocuments(gone.stream().map(Shelf::key).toArray(Term[]::new));
        }
        place = upTo;
        changed = true;
    }

    /** Lets searches see what was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Everything the feed held was written once; from now on this index is as good as the feed. */
    void markComplete() {
        complete = true;
        changed = true;
    }

    /** Puts what was written on the disk, together with the place. */
    void commit() throws IOException {
        if (changed) {
            writer.setLiveCommitData(Map.of(PLACE, Long.toString(place), FIRST_COME, Long.toString(firstCome), COMPLETE,
                    Boolean.toString(complete)).entrySet());
            writer.commit();
            changed = false;
        }
    }

    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    Path path() {
        return path;
    }

    long place() {
        return place;
    }

    boolean isComplete() {
        return complete;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    /** Without a commit; searches that are under way come to their end. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Term key(long id) {
        return new Term(KEY, Long.toString(id));
    }

    private static Document document(IndexedOpinion opinion) {
        Document document = new Document();
        word(document, KEY, Long.toString(opinion.id()));
        document.add(new NumericDocValuesField(ID, opinion.id()));
        document.add(new NumericDocValuesField(HEARD, opinion.heardOn().toEpochDay()));
        document.add(new LongPoint(HEARD, opinion.heardOn().toEpochDay()));
        document.add(new NumericDocValuesField(FACETS, OpinionFacet.packed(opinion)));
        document.add(new Field(TITLE, opinion.title(), TERMS));
        document.add(new Field(WORDS, opinion.title() + "\n" + opinion.text() + "\n" + opinion.place(), TERMS));
        word(document, NUMBER, opinion.number().toLowerCase(Locale.ROOT));
        for (int digits : AREA_PREFIXES) {
            if (opinion.area().length() >= digits) {
                word(document, AREA, opinion.area().substring(0, digits));
            }
        }
        if (opinion.stationId() != null) {
            word(document, STATION, opinion.stationId().toString());
        }
        opinion.unitIds().forEach(unit -> word(document, UNIT, unit.toString()));
        opinion.mandateIds().forEach(mandate -> word(document, MANDATE, mandate.toString()));
        word(document, ROUTE, opinion.route());
        word(document, CATEGORY, opinion.category());
        return document;
    }

    private static void word(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    /** Which terms and how often, but not where: that would double the index, and nobody asks for it. */
    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
