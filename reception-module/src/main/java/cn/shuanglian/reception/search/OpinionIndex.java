package cn.shuanglian.reception.search;

import cn.shuanglian.registry.change.ChangeRow;
import cn.shuanglian.registry.change.FeedState;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This node's index. It follows the feed of changes; where it does not belong to the feed (another database, an older layout, somebody asked
 * for a new one) a new index is written beside it and takes its place when it has caught up. Nothing is lost with it.
 */
@ApplicationScoped
class OpinionIndex {
    private static final Logger LOG = Logger.getLogger(OpinionIndex.class.getName());
    /** One call does no more, so that the feed goes on being numbered while a large index is written. */
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final int BATCH = 1000;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = "data")
    String dataDirectory;
    @Inject
    Clock clock;

    private IndexDirectory directory;
    private volatile Shelf current;
    private volatile Shelf next;
    private volatile IndexState state = IndexState.NOT_OPEN;
    private long done;
    private long total;
    private Instant committed = Instant.EPOCH;

    /** Where the index reads from. */
    interface Feed {
        List<ChangeRow> after(long place, int most);

        long waiting(long place);

        List<IndexedOpinion> opinions(List<Long> ids);
    }

    /** Takes in what the feed holds, for a while; tells whether there is more. */
    synchronized boolean follow(FeedState named, Feed feed) {
        try {
            open(named, feed);
            Instant end = clock.instant().plus(TURN);
            boolean more = false;
            if (current != null) {
                more = feed(current, feed, end, false);
            }
            if (next != null) {
                more = build(feed, end);
            }
            state = state(feed, false);
            return more;
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            LOG.log(Level.WARNING, e, () -> "the index of opinions could not be written; it is opened anew");
            close();
            state = new IndexState(0, 0, true, done, total, true);
            return false;
        }
    }

    IndexState state() {
        return state;
    }

    /** The first index of this node is still being written, so that not everything is found yet. */
    boolean isFirst() {
        return current == null;
    }

    /** What can be searched: the index, or as much as there is of the first one. */
    <T> T read(T otherwise, Shelf.Reading<T> reading) {
        for (int tries = 0; tries < 3; tries++) {
            Shelf shelf = current == null ? next : current;
            if (shelf == null) {
                return otherwise;
            }
            try {
                return shelf.read(reading);
            } catch (AlreadyClosedException e) {
                LOG.log(Level.FINE, e, () -> "the index was replaced while it was being searched");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return otherwise;
    }

    @PreDestroy
    synchronized void close() {
        for (Shelf shelf : new Shelf[] {current, next}) {
            closed(shelf);
        }
        current = null;
        next = null;
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }

    private void open(FeedState named, Feed feed) throws IOException {
        if (directory == null) {
            directory = IndexDirectory.in(Path.of(dataDirectory));
        }
        String wanted = directory.name(named.feed());
        if (is(current, wanted) && current.place() <= named.last() && next == null || is(next, wanted) && next.place() <= named.last()) {
            return;
        }
        begin(directory.path(wanted), named, feed);
    }

    /** Opens what is there; what is not the wanted index is searched until that one is written. */
    private void begin(Path wanted, FeedState named, Feed feed) throws IOException {
        closed(next);
        next = null;
        if (current != null && current.path().equals(wanted)) {
            closed(current);
            current = null;
        }
        Shelf shelf = opened(wanted);
        if (shelf.place() > named.last()) {
            shelf.close();
            directory.delete(wanted);
            shelf = opened(wanted);
        }
        if (shelf.isComplete()) {
            closed(current);
            current = shelf;
        } else {
            next = shelf;
            next.beginWith(named.last());
            done = shelf.size();
            total = done + feed.waiting(shelf.place());
        }
        tidy();
    }

    /** An index that cannot be read is worth nothing. */
    private Shelf opened(Path path) throws IOException {
        try {
            return new Shelf(path);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, e, () -> "an index that cannot be opened is written anew: " + path);
            directory.delete(path);
            return new Shelf(path);
        }
    }

    private boolean build(Feed feed, Instant end) throws IOException {
        boolean more = feed(next, feed, end, true);
        if (!more) {
            next.markComplete();
            next.commit();
            Shelf old = current;
            current = next;
            next = null;
            closed(old);
            tidy();
        }
        return more;
    }

    /** Takes changes in until there are none or the time is over; tells whether there may be more. */
    private boolean feed(Shelf shelf, Feed feed, Instant end, boolean fresh) throws IOException {
        while (clock.instant().isBefore(end)) {
            List<ChangeRow> changes = feed.after(shelf.place(), BATCH);
            if (!changes.isEmpty()) {
                List<Long> ids = changes.stream().map(ChangeRow::id).distinct().toList();
                List<IndexedOpinion> there = feed.opinions(ids);
                Set<Long> gone = new HashSet<>(ids);
                there.forEach(opinion -> gone.remove(opinion.id()));
                shelf.put(there, gone, changes.get(changes.size() - 1).seq());
                done += fresh ? changes.size() : 0;
            }
            boolean last = changes.size() < BATCH;
            settle(shelf, last);
            if (fresh) {
                state = state(feed, true);
            }
            if (last) {
                return false;
            }
        }
        return true;
    }

    private void settle(Shelf shelf, boolean idle) throws IOException {
        Instant now = clock.instant();
        if (idle || committed.plus(BETWEEN_COMMITS).isBefore(now)) {
            shelf.show();
            shelf.commit();
            committed = now;
        }
    }

    private IndexState state(Feed feed, boolean busy) {
        Shelf shelf = current == null ? next : current;
        return new IndexState(shelf == null ? 0 : shelf.size(), busy || shelf == null ? state.waiting() : feed.waiting(shelf.place()), next != null, done,
                Math.max(done, total), false);
    }

    private void tidy() {
        directory.keepOnly(path(current), path(next));
    }

    private static Path path(Shelf shelf) {
        return shelf == null ? null : shelf.path();
    }

    private static boolean is(Shelf shelf, String name) {
        return shelf != null && shelf.path().getFileName().toString().equals(name);
    }

    private static void closed(Shelf shelf) {
        if (shelf != null) {
            try {
                shelf.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, e, () -> "an index was not closed cleanly");
            }
        }
    }
}
