package cn.shuanglian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Session;
import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What becomes of the list of deputies when there are {@value Mandates#COUNT} of them more than in the sample. */
@ArquillianTest
@RunAsClient
class MandatesBenchmark {
    private static final Logger LOG = System.getLogger(MandatesBenchmark.class.getName());
    private static final int ROUNDS = 9;
    /** A page of the list may take as much longer than on the sample; times of one run on one machine, so only their ratio counts. */
    private static final double MOST_RATIO = 3;
    private static final String CSV = "text/csv";
    private static final Pattern READS_MANDATES = Pattern.compile("from registry_(mandate|person)", Pattern.CASE_INSENSITIVE);
    private static final List<String> LISTS = List.of("/deputies?limit=50", "/deputies?limit=50&sort=name", "/deputies?limit=50&sort=-since",
            "/deputies?limit=50&area=430300", "/deputies?limit=50&area=430300&level=CITY&leadingCadre=true", "/deputies?limit=50&q=%E5%BC%A0",
            "/deputies?limit=50&placed=false&status=ACTIVE", "/deputies?limit=50&station=none", "/deputies?limit=50&sex=2&party=01",
            "/deputies?limit=50&delegation=%E7%AC%AC7%E4%BB%A3%E8%A1%A8%E5%9B%A2", "/deputies?limit=500&includeTotal=true");
    private static final List<String> PAGES = List.of("/registry/deputies.xhtml", "/registry/deputies.xhtml?area=430300&level=CITY",
            "/registry/deputies.xhtml?words=%E5%BC%A0", "/registry/deputies.xhtml?cadre=true&placed=false");

    private final ApiClient province = ApiClient.forArea("430000");
    private final Map<String, Integer> queries = new LinkedHashMap<>();
    private final Map<String, Long> millis = new LinkedHashMap<>();

    @Test
    void aHundredThousandMandatesTakeAsManyQueriesAsTheSample() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String deputy = "/registry/deputy.xhtml?id=" + province.get("/deputies?limit=1&area=430300").data().path(0).path("id").asText();
        List<String> pages = new ArrayList<>(PAGES);
        pages.add(deputy);
        measure(office, pages);
        Map<String, Integer> before = Map.copyOf(queries);
        Map<String, Long> quick = Map.copyOf(millis);
        long filling = System.nanoTime();
        Mandates.fill();
        LOG.log(Level.INFO, "filled in {0} ms", (System.nanoTime() - filling) / 1_000_000);
        measure(office, pages);

        SoftAssertions all = new SoftAssertions();
        queries.forEach((path, asked) -> all.assertThat(asked).as("queries of " + path).isEqualTo(before.get(path)));
        millis.forEach((path, took) -> LOG.log(Level.INFO, "{0}: {1} ms on the sample, {2} ms on 100,000 more, {3} queries", path, quick.get(path),
                took, queries.get(path)));
        explained(all);
        deepPageCostsWhatTheFirstCosts(all);
        export(all);
        all.assertThat(ratio("/deputies?limit=50", quick)).as("the first page, against the sample").isLessThan(MOST_RATIO);
        all.assertThat(ratio("/deputies?limit=50&area=430300", quick)).as("the first page of a city, against the sample").isLessThan(MOST_RATIO);
        all.assertThat(ratio(deputy, quick)).as("one deputy, against the sample").isLessThan(MOST_RATIO);
        all.assertAll();
    }

    private void measure(Session office, List<String> pages) throws Exception {
        for (String list : LISTS) {
            take(list, () -> province.get(list).expect(200));
        }
        for (String page : pages) {
            take(page, () -> assertThat(office.get(page).statusCode()).isEqualTo(200));
        }
    }

    private void take(String path, Statements.Action action) throws Exception {
        millis.put(path, fastest(action));
        queries.put(path, Statements.during(action).selects());
    }

    /** Of several rounds the one that was disturbed least by whatever else the machine did. */
    private static long fastest(Statements.Action action) throws Exception {
        List<Long> times = new ArrayList<>();
        action.run();
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            action.run();
            times.add(System.nanoTime() - begun);
        }
        return Collections.min(times) / 1_000_000;
    }

    private double ratio(String path, Map<String, Long> quick) {
        return (double) Math.max(1, millis.get(path)) / Math.max(1, quick.get(path));
    }

    /** The database's own plan of each list's main query: it uses an index, and sorts at most what few rows are left. */
    private void explained(SoftAssertions all) throws Exception {
        for (String list : LISTS) {
            Statements asked = Statements.during(() -> province.get(list).expect(200));
            String main = asked.selectsText().stream().filter(text -> READS_MANDATES.matcher(text).find() && text.contains("ORDER BY"))
                    .findFirst().orElseThrow(() -> new AssertionError(list + "\n" + asked.selectsText()));
            try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement();
                    ResultSet plan = statement.executeQuery("explain " + main)) {
                while (plan.next()) {
                    String step = plan.getString("table") + " by " + plan.getString("key") + ", " + plan.getLong("rows") + " rows, " + plan.getString("Extra");
                    LOG.log(Level.INFO, "{0}: {1}", list, step);
                    all.assertThat(plan.getString("key")).as("index of " + list + ": " + step).isNotNull();
                    if (String.valueOf(plan.getString("Extra")).contains("filesort")) {
                        all.assertThat(plan.getLong("rows")).as("rows sorted for " + list).isLessThan(Mandates.COUNT / 5);
                    }
                }
            }
        }
    }

    private void deepPageCostsWhatTheFirstCosts(SoftAssertions all) throws Exception {
        String cursor = "";
        for (int page = 0; page < 150; page++) {
            cursor = "&cursor=" + province.get("/deputies?limit=500" + cursor).expect(200).json().path("page").path("nextCursor").asText();
        }
        String deep = "/deputies?limit=500" + cursor;
        long last = fastest(() -> province.get(deep).expect(200));
        long first = fastest(() -> province.get("/deputies?limit=500").expect(200));
        LOG.log(Level.INFO, "500 rows: {0} ms at the beginning, {1} ms after 75,000", first, last);
        all.assertThat((double) last / Math.max(1, first)).as("a page after 75,000 rows, against the first").isLessThan(2);
    }

    /** Against the same rows read by one statement over JDBC. */
    private void export(SoftAssertions all) throws Exception {
        long rows = province.get("/deputies?limit=1&includeTotal=true").json().path("page").path("total").asLong();
        long limit = fastest(MandatesBenchmark::readAll);
        byte[][] sheet = new byte[1][];
        long begun = System.nanoTime();
        sheet[0] = province.file("/deputies", CSV);
        long took = (System.nanoTime() - begun) / 1_000_000;
        long lines = 0;
        for (byte each : sheet[0]) {
            lines += each == '\n' ? 1 : 0;
        }
        LOG.log(Level.INFO, "export of {0} mandates: {1} ms, reading them by one statement {2} ms", rows, took, limit);
        all.assertThat(lines).isEqualTo(rows + 1);
    }

    private static void readAll() throws Exception {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery("select m.*, p.*, g.name, s.name from registry_mandate m join registry_person p on"
                    + " p.id = m.person_id left join registry_group g on g.id = m.area_group_id left join registry_station s on s.id = m.station_id"
                    + " order by m.area_code, m.id")) {
                while (rows.next()) {
                    rows.getString(3);
                }
            }
        }
    }
}
