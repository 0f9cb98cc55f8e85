package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.ChangeRow;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.change.ChangesRead;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many write at once, some of them slowly and some in vain, while others number what is committed and one reads on from where it was. */
@InContainer
class ChangesOrderIT {
    private static final String TYPE = "orderTest";
    /** Changes seldom, so that whoever follows it alone has little to read. */
    private static final String QUIET = "orderQuiet";
    private static final int SELDOM = 7;
    private static final String AREA = "433124";
    private static final long HOT = 1;
    private static final int WRITERS = 8;
    private static final int EACH = 40;

    @Inject
    Changes changes;
    @Inject
    AsSystem system;

    @AfterEach
    void clear() throws Exception {
        try (Connection connection = ((DataSource) new InitialContext().lookup("java:app/jdbc/shuanglian")).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from registry_change where type in ('" + TYPE + "', '" + QUIET + "')");
        }
    }

    @Test
    void whoeverReadsOnMissesNothingAndSeesNothingThatNeverHappened() throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        Set<Long> committed = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            long first = 1000L * (writer + 1);
            writers.add(threads.submit(() -> {
                write(first, committed);
                return null;
            }));
        }
        List<Future<?>> numberers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            numberers.add(threads.submit(() -> {
                while (!over.get()) {
                    system.call(() -> changes.number());
                }
                return null;
            }));
        }
        Future<List<ChangeRow>> reader = threads.submit(() -> readOn(over));
        Future<List<ChangeRow>> quiet = threads.submit(() -> readQuiet(over));
        for (Future<?> writer : writers) {
            writer.get(2, TimeUnit.MINUTES);
        }
        system.call(() -> changes.number());
        over.set(true);
        for (Future<?> numberer : numberers) {
            numberer.get(1, TimeUnit.MINUTES);
        }
        List<ChangeRow> read = reader.get(1, TimeUnit.MINUTES);

        assertThat(committed).hasSizeGreaterThan(WRITERS * EACH / 2);
        assertThat(read.stream().map(ChangeRow::id).filter(id -> id != HOT)).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(quiet.get(1, TimeUnit.MINUTES).stream().map(ChangeRow::id))
                .containsExactlyInAnyOrderElementsOf(committed.stream().filter(id -> id % SELDOM == 0).toList());
        assertThat(read.stream().map(ChangeRow::seq)).isSorted().doesNotHaveDuplicates();
        List<ChangeRow> left = system.call(() -> changes.following(0, TYPE, 5000));
        assertThat(left.stream().filter(row -> row.id() == HOT)).as("a record that changed often").hasSize(1);
        assertThat(left.get(left.size() - 1).seq()).isEqualTo(LongStream.of(left.stream().mapToLong(ChangeRow::seq).toArray()).max().orElseThrow());
    }

    @Test
    void whatWasNotForTheReaderIsNotReadAgain() throws Exception {
        note(78, ChangeKind.SAVED);
        system.call(() -> changes.number());
        long last = system.call(() -> changes.state()).last();

        ChangesRead read = system.call(() -> changes.after(0, List.of(QUIET), 3));

        assertThat(read.rows()).isEmpty();
        assertThat(read.more()).isFalse();
        assertThat(read.after()).isGreaterThanOrEqualTo(last);
    }

    @Test
    void aChangeStandsOrFallsWithItsTransaction() {
        assertThatThrownBy(() -> system.call(() -> {
            changes.note(TYPE, 5, AREA, ChangeKind.SAVED);
            return null;
        })).hasStackTraceContaining(EJBTransactionRequiredException.class.getSimpleName());
    }

    @Test
    void ofARecordThatIsGoneTheFeedKeepsThat() throws Exception {
        note(77, ChangeKind.SAVED);
        note(77, ChangeKind.SAVED);
        note(77, ChangeKind.DELETED);
        system.call(() -> changes.number());

        List<ChangeRow> left = system.call(() -> changes.following(0, TYPE, 10));
        assertThat(left).extracting(ChangeRow::kind).containsExactly(ChangeKind.DELETED);
        assertThat(system.call(() -> changes.countAfter(0, TYPE))).isEqualTo(1);
        assertThat(system.call(() -> changes.state()).last()).isGreaterThanOrEqualTo(left.get(0).seq());
    }

    private void write(long first, Set<Long> committed) throws Exception {
        Random random = new Random(first);
        for (int i = 0; i < EACH; i++) {
            long id = first + i;
            boolean inVain = random.nextInt(5) == 0;
            long slow = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
            try {
                system.inOneTransaction(() -> {
                    changes.note(TYPE, id, AREA, ChangeKind.SAVED);
                    changes.note(TYPE, HOT, AREA, ChangeKind.SAVED);
                    if (id % SELDOM == 0) {
                        changes.note(QUIET, id, AREA, ChangeKind.SAVED);
                    }
                    changes.following(0, TYPE, 1);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(slow));
                    if (inVain) {
                        throw new IllegalStateException("in vain");
                    }
                    return null;
                });
                committed.add(id);
            } catch (RuntimeException e) {
                if (!inVain) {
                    throw e;
                }
            }
        }
    }

    private List<ChangeRow> readOn(AtomicBoolean over) throws Exception {
        List<ChangeRow> read = new ArrayList<>();
        long place = 0;
        boolean last;
        do {
            last = over.get();
            long from = place;
            Callable<List<ChangeRow>> next = () -> changes.following(from, TYPE, 20);
            List<ChangeRow> rows = system.call(next);
            while (!rows.isEmpty()) {
                read.addAll(rows);
                place = rows.get(rows.size() - 1).seq();
                long after = place;
                rows = system.call(() -> changes.following(after, TYPE, 20));
            }
        } while (!last);
        return read;
    }

    private List<ChangeRow> readQuiet(AtomicBoolean over) throws Exception {
        List<ChangeRow> read = new ArrayList<>();
        long place = 0;
        boolean last;
        ChangesRead next;
        do {
            last = over.get();
            do {
                long from = place;
                next = system.call(() -> changes.after(from, List.of(QUIET), 3));
                read.addAll(next.rows());
                place = next.after();
            } while (next.more());
        } while (!last);
        return read;
    }

    private void note(long id, ChangeKind kind) throws Exception {
        system.inOneTransaction(() -> {
            changes.note(TYPE, id, AREA, kind);
            return null;
        });
    }
}
