package cn.shuanglian.reception.search;

import static cn.shuanglian.reception.search.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.ChangeRow;
import cn.shuanglian.registry.change.FeedState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionIndexTest {
    @TempDir
    Path data;
    private final OpinionIndex index = new OpinionIndex();
    private final Told feed = new Told();

    @BeforeEach
    void set() {
        set(index, data);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void itTakesInWhatTheFeedHoldsAndFollowsIt() {
        feed.told(1, "路灯不亮");
        feed.told(2, "道路破损");
        assertThat(index.isFirst()).isTrue();

        assertThat(index.follow(feed.state("a"), feed)).isFalse();
        assertThat(index.isFirst()).isFalse();
        assertThat(found(index, "路灯")).containsExactly(1L);
        assertThat(index.state()).isEqualTo(new IndexState(2, 0, false, 2, 2, false));

        feed.told(1, "公交太少");
        feed.gone(2);
        index.follow(feed.state("a"), feed);
        assertThat(found(index, "路灯")).isEmpty();
        assertThat(found(index, "公交")).containsExactly(1L);
        assertThat(found(index, "破损")).isEmpty();
    }

    @Test
    void theOldIndexIsSearchedUntilTheNewOneHasCaughtUp() {
        feed.told(1, "路灯不亮");
        index.follow(feed.state("a"), feed);
        feed.hidden = true;
        feed.during = () -> assertThat(found(index, "路灯")).containsExactly(1L);

        index.follow(feed.state("b"), feed);
        assertThat(feed.asked).isPositive();
        assertThat(found(index, "路灯")).as("what the feed no longer has").isEmpty();
        assertThat(directories()).as("indexes kept").hasSize(1);
    }

    @Test
    void aProcessThatComesAfterAKillReadsOnlyWhatWasNotCommitted() throws Exception {
        for (int id = 1; id <= 2500; id++) {
            feed.told(id, "路灯不亮");
        }
        index.follow(feed.state("a"), feed);
        Path copy = Files.createDirectories(data.resolve("copy"));
        copied(data.resolve("search"), copy.resolve("search"));
        feed.told(2501, "道路破损");
        feed.told(7, "公交太少");
        feed.lowest = Long.MAX_VALUE;
        OpinionIndex second = new OpinionIndex();
        set(second, copy);
        try {
            second.follow(feed.state("a"), feed);
            assertThat(second.isFirst()).isFalse();
            assertThat(feed.lowest).as("where reading began").isEqualTo(2500);
            assertThat(found(second, "破损")).containsExactly(2501L);
            assertThat(found(second, "公交")).containsExactly(7L);
            assertThat(second.state().opinions()).isEqualTo(2501);
        } finally {
            second.close();
        }
    }

    @Test
    void anIndexThatIsAheadOfTheFeedIsWrittenAnew() {
        for (int id = 1; id <= 20; id++) {
            feed.told(id, "路灯不亮");
        }
        index.follow(feed.state("a"), feed);
        Told restored = new Told();
        restored.told(1, "道路破损");

        index.follow(restored.state("a"), restored);
        assertThat(found(index, "路灯")).isEmpty();
        assertThat(found(index, "破损")).containsExactly(1L);
    }

    @Test
    void anIndexThatCannotBeReadIsWrittenAnew() throws Exception {
        feed.told(1, "路灯不亮");
        index.follow(feed.state("a"), feed);
        index.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }

        index.follow(feed.state("a"), feed);
        assertThat(found(index, "路灯")).containsExactly(1L);
    }

    @Test
    void twoOnOneDirectoryKeepApart() {
        feed.told(1, "路灯不亮");
        index.follow(feed.state("a"), feed);
        OpinionIndex second = new OpinionIndex();
        set(second, data);
        try {
            second.follow(feed.state("a"), feed);
            assertThat(found(second, "路灯")).containsExactly(1L);
            assertThat(found(index, "路灯")).containsExactly(1L);
        } finally {
            second.close();
        }
    }

    @Test
    void aFeedThatFailsLeavesTheIndexToBeOpenedAgain() {
        feed.told(1, "路灯不亮");
        index.follow(feed.state("a"), feed);
        feed.told(2, "道路破损");
        index.close();

        index.follow(feed.state("a"), feed);
        assertThat(found(index, "破损")).containsExactly(2L);
    }

    private static void set(OpinionIndex index, Path data) {
        index.dataDirectory = data.toString();
        index.clock = Clock.systemUTC();
    }

    private static List<Long> found(OpinionIndex index, String words) {
        SearchAsk ask = new SearchAsk(words, null, Map.of());
        return index.read(Hits.NONE, searcher -> Hits.of(searcher, Questions.of(ask, Papers.ALL), ask,
                cn.shuanglian.registry.list.ListRequest.first(5))).keys();
    }

    private List<Path> directories() {
        try (Stream<Path> found = Files.list(data.resolve("search/1"))) {
            return found.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("write.lock")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }

    /** A feed in memory: each opinion stands in it once, at its latest change. */
    private static final class Told implements OpinionIndex.Feed {
        private final Map<Long, IndexedOpinion> there = new HashMap<>();
        private final List<ChangeRow> changes = new ArrayList<>();
        private long last;
        private long lowest = Long.MAX_VALUE;
        private int asked;
        private boolean hidden;
        private Runnable during = () -> { };

        void told(long id, String title) {
            there.put(id, paper(id, "430302", title, "说明。"));
            change(id, ChangeKind.SAVED);
        }

        void gone(long id) {
            there.remove(id);
            change(id, ChangeKind.DELETED);
        }

        FeedState state(String name) {
            return new FeedState(name, last);
        }

        private void change(long id, ChangeKind kind) {
            changes.removeIf(change -> change.id() == id);
            changes.add(new ChangeRow(++last, "opinion", id, kind, 0));
        }

        @Override
        public List<ChangeRow> after(long place, int most) {
            asked++;
            during.run();
            lowest = Math.min(lowest, place);
            return hidden ? List.of() : changes.stream().filter(change -> change.seq() > place).limit(most).toList();
        }

        @Override
        public long waiting(long place) {
            return changes.stream().filter(change -> change.seq() > place).count();
        }

        @Override
        public List<IndexedOpinion> opinions(List<Long> ids) {
            return ids.stream().map(there::get).filter(Objects::nonNull).toList();
        }
    }
}
