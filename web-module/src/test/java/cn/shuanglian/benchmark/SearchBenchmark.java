package cn.shuanglian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Session;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A million opinions ({@code -Dbenchmark.opinions=100000} for fewer) and sixteen users: what each kind of question takes while they work, looking
 * at every answer for half a second, and what is left of it when nobody looks at anything, so that both cores are taken all the time. Beside it,
 * how long the index takes to catch up and to be written anew, and what the bare index does in the same run.
 */
@ArquillianTest
@RunAsClient
class SearchBenchmark {
    private static final Logger LOG = System.getLogger(SearchBenchmark.class.getName());
    private static final int COUNT = Integer.getInteger("benchmark.opinions", 1_000_000);
    private static final int USERS = 16;
    private static final int WARM_UP_SECONDS = Integer.getInteger("benchmark.warmUp", 30);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 60);
    private static final int LOOKING_MILLIS = Integer.getInteger("benchmark.looking", 500);
    private static final double MOST_MILLIS = 300;
    private static final Pattern OPINIONS = Pattern.compile("<[^>]*class=\"figure-value\"[^>]*>\\s*([\\d,]+)");
    private static final List<String> WORDS = List.of("路灯", "下水道 堵塞", "幼儿园 收费", "噪声扰民", "护坡开裂", "自来水 发黄", "公交站台", "危房", "消防通道 占用", "拖欠补偿款",
            "农贸市场卫生", "减速带", "变压器 跳闸", "红旗路", "清水村 灌溉渠道", "PT12345", "救护车", "灯");
    private static final List<String> FACETS = List.of("status=ACCEPTED", "route=SUGGESTION", "category=03", "year=2019", "result=PLANNED", "area=430302", "source=PHONE");

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient city = ApiClient.forArea("430300");

    @Test
    void aMillionOpinionsAreSearchedInWellUnderASecond() throws Exception {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_buffer_pool_size = 1073741824");
        }
        long before = found();
        took("filled", () -> ManyOpinions.fill(COUNT));
        took("told the feed", ManyOpinions::tell);
        took("the index caught up", () -> until(() -> found() == before + COUNT));
        Session keeper = Session.of(Credentials.user("SYSTEM_ADMIN"));
        took("the index was written anew", () -> rebuild(keeper));
        LOG.log(Level.INFO, "index: {0} bytes for {1} opinions", size(TestServer.data().resolve("search")), before + COUNT);

        Map<String, Callable<Integer>> questions = questions();
        run(questions, WARM_UP_SECONDS, 0);
        Map<String, List<Long>> working = run(questions, SECONDS, LOOKING_MILLIS);
        Map<String, List<Long>> saturated = run(questions, SECONDS / 2, 0);
        SoftAssertions all = new SoftAssertions();
        working.forEach((kind, each) -> {
            tell(kind, each, SECONDS);
            tell(kind + ", nobody looking", saturated.get(kind), SECONDS / 2);
            all.assertThat((double) at(each, 95)).as("p95 of " + kind + " in ms").isLessThan(MOST_MILLIS);
            all.assertThat((double) at(saturated.get(kind), 95)).as("p95 of " + kind + " in ms, nobody looking").isLessThan(MOST_MILLIS);
        });
        limit();
        all.assertAll();
    }

    private static void tell(String kind, List<Long> times, int seconds) {
        LOG.log(Level.INFO, "{0}: {1} asked, {2} a second, p50 {3} ms, p95 {4} ms, p99 {5} ms", kind, times.size(), times.size() / seconds, at(times, 50),
                at(times, 95), at(times, 99));
    }

    private Map<String, Callable<Integer>> questions() throws Exception {
        Random random = new Random(7);
        List<String> ids = new ArrayList<>();
        for (String words : WORDS) {
            for (JsonNode row : city.get("/opinions/search?limit=5&q=" + encoded(words)).expect(200).data()) {
                ids.add(row.path("id").asText());
            }
        }
        List<Session> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(Session.of(Credentials.user("LIAISON_OFFICE", i % 2 == 0 ? "430000" : "430300")));
        }
        Map<String, Callable<Integer>> questions = new LinkedHashMap<>();
        questions.put("search by words", () -> client(random).get("/opinions/search?limit=20&q=" + encoded(any(WORDS, random))).expect(200).status());
        questions.put("search narrowed", () -> client(random).get("/opinions/search?limit=20&q=" + encoded(any(WORDS, random)) + "&" + any(FACETS, random))
                .expect(200).status());
        questions.put("facets without words", () -> client(random).get("/opinions/search?limit=20&" + any(FACETS, random)).expect(200).status());
        questions.put("similar", () -> city.get("/opinions/" + any(ids, random) + "/similar").expect(200).status());
        questions.put("search page", () -> any(people, random).get("/reception/search.xhtml?q=" + encoded(any(WORDS, random))).statusCode());
        questions.put("opinions list", () -> client(random).get("/opinions?limit=50&status=ACCEPTED").expect(200).status());
        questions.put("work list", () -> any(people, random).get("/reception/work.xhtml").statusCode());
        return questions;
    }

    /** All users at once, each looking at an answer for a while, as long as {@code looking} on average, before the next question; times in milliseconds by kind. */
    private static Map<String, List<Long>> run(Map<String, Callable<Integer>> questions, int seconds, int looking) throws Exception {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        questions.keySet().forEach(kind -> times.put(kind, Collections.synchronizedList(new ArrayList<>())));
        List<String> kinds = List.copyOf(questions.keySet());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        together(user -> {
            Random random = new Random(user);
            while (System.nanoTime() < end) {
                String kind = any(kinds, random);
                long begun = System.nanoTime();
                int status = questions.get(kind).call();
                times.get(kind).add((System.nanoTime() - begun) / 1_000_000);
                assertThat(status).as(kind).isEqualTo(200);
                TimeUnit.MILLISECONDS.sleep(looking == 0 ? 0 : random.nextInt(2 * looking));
            }
        });
        return times;
    }

    /** The bare index: the same words on the same files, the best twenty without rights, facets, rows and HTTP. */
    private static void limit() throws Exception {
        Path index;
        try (Stream<Path> found = Files.list(TestServer.data().resolve("search/1"))) {
            index = found.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        try (FSDirectory directory = FSDirectory.open(index); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            together(user -> {
                Random random = new Random(user);
                while (System.nanoTime() < end) {
                    BooleanQuery.Builder query = new BooleanQuery.Builder();
                    String word = any(WORDS, random).replace(" ", "");
                    for (int at = 0; at + 2 <= word.length(); at++) {
                        query.add(new TermQuery(new Term("words", word.substring(at, at + 2))), Occur.SHOULD);
                    }
                    long begun = System.nanoTime();
                    searcher.search(query.build(), 20);
                    times.add((System.nanoTime() - begun) / 1_000_000);
                }
            });
        }
        LOG.log(Level.INFO, "limit, the bare index: {0} a second, p50 {1} ms, p95 {2} ms", times.size() / 10, at(times, 50), at(times, 95));
    }

    private interface User {
        void work(int number) throws Exception;
    }

    private static void together(User user) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    user.work(number);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Through the page, watching its progress. */
    private void rebuild(Session keeper) throws Exception {
        String page = "/reception/searchIndex.xhtml";
        assertThat(keeper.submit(page, "indexForm", Map.of("rebuild", "rebuild")).statusCode()).isEqualTo(200);
        List<String> seen = new ArrayList<>();
        until(() -> {
            String body = keeper.get(page).body();
            Matcher figure = OPINIONS.matcher(body);
            boolean building = body.contains("id=\"bar\"");
            if (building && figure.find()) {
                seen.add(figure.group(1));
            }
            return !building && !seen.isEmpty();
        });
        LOG.log(Level.INFO, "progress was seen {0} times", seen.size());
    }

    private long found() {
        return province.get("/opinions/search?limit=1").expect(200).json().path("found").asLong();
    }

    private interface Question {
        boolean holds() throws Exception;
    }

    private static void until(Question question) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 6000 && !question.holds(); i++) {
            never.await(200, TimeUnit.MILLISECONDS);
        }
        assertThat(question.holds()).isTrue();
    }

    private interface Work {
        void done() throws Exception;
    }

    private static void took(String what, Work work) throws Exception {
        long begun = System.nanoTime();
        work.done();
        LOG.log(Level.INFO, "{0} in {1} ms", what, (System.nanoTime() - begun) / 1_000_000);
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private ApiClient client(Random random) {
        return random.nextBoolean() ? province : city;
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static long at(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
