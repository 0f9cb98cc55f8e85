package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class FiguresIT {
    private static final String YEAR = "&from=2018-01-01&to=2018-12-31";
    private static final Map<String, int[]> BULLETIN = Map.of("430200", new int[] {1672, 904}, "430300", new int[] {1820, 890});

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void theFiguresAreThoseOfTheBulletin() {
        BULLETIN.forEach((area, expected) -> {
            JsonNode whole = whole(area);

            assertThat(whole.path("collected").asInt()).as(area).isEqualTo(expected[0]);
            assertThat(whole.path("solved").asInt()).as(area).isEqualTo(expected[1]);
            assertThat(whole.path("solvedRate").decimalValue()).isEqualByComparingTo(fraction(expected[1], expected[0]));
        });
    }

    @Test
    void everyGroupingAddsUpToTheWhole() {
        for (String area : BULLETIN.keySet()) {
            JsonNode whole = whole(area);
            for (String by : List.of("area", "station", "deputy", "month", "category", "route")) {
                List<JsonNode> groups = groups(area, by);

                assertThat(sum(groups, "collected")).as(area + " by " + by).isEqualTo(whole.path("collected").asInt());
                assertThat(sum(groups, "solved")).as(area + " by " + by).isEqualTo(whole.path("solved").asInt());
                assertThat(groups.stream().map(group -> group.path("key").asText()).toList()).doesNotHaveDuplicates();
            }
            assertThat(whole.path("byRoute")).allSatisfy(count -> assertThat(count.isInt()).isTrue());
            assertThat(values(whole.path("byRoute"))).isEqualTo(whole.path("collected").asInt());
            assertThat(values(whole.path("byCategory"))).isEqualTo(whole.path("collected").asInt());
            assertThat(values(whole.path("byResult"))).isLessThanOrEqualTo(whole.path("collected").asInt());
        }
    }

    @Test
    void theTwoCitiesAddUpToTheProvince() {
        JsonNode whole = whole("430000");

        assertThat(whole.path("collected").asInt()).isEqualTo(1672 + 1820);
        assertThat(whole.path("solved").asInt()).isEqualTo(904 + 890);
    }

    @Test
    void theListBehindAFigureHasExactlySoManyRows() {
        Map<String, UnaryOperator<String>> filters = new HashMap<>();
        filters.put("category", key -> YEAR + "&category=" + key);
        filters.put("route", key -> YEAR + "&route=" + key);
        filters.put("station", key -> YEAR + "&station=" + key);
        filters.put("month", FiguresIT::days);
        for (String area : BULLETIN.keySet()) {
            assertThat(total(area, YEAR)).isEqualTo(BULLETIN.get(area)[0]);
            assertThat(total(area, YEAR + "&result=SOLVED")).isEqualTo(BULLETIN.get(area)[1]);
            filters.forEach((by, filter) -> groups(area, by).forEach(group -> {
                String list = filter.apply(group.path("key").asText());
                assertThat(total(area, list)).as(area + list).isEqualTo(group.path("collected").asInt());
                assertThat(total(area, list + "&result=SOLVED")).as(area + list).isEqualTo(group.path("solved").asInt());
            }));
        }
    }

    @Test
    void ratesCanBeWorkedOutByHandFromTheList() {
        String today = TestServer.today().toString();
        for (String area : BULLETIN.keySet()) {
            List<JsonNode> rows = Walk.through(province, "/opinions?limit=500&area=" + area + YEAR).rows();
            List<JsonNode> due = rows.stream().filter(row -> row.path("deadline").isTextual())
                    .filter(row -> row.path("repliedOn").isTextual() || row.path("deadline").asText().compareTo(today) < 0).toList();
            long onTime = due.stream().filter(row -> row.path("repliedOn").isTextual())
                    .filter(row -> row.path("repliedOn").asText().compareTo(row.path("deadline").asText()) <= 0).count();
            long solved = rows.stream().filter(row -> row.path("result").asText().equals("SOLVED")).count();

            assertThat(due).isNotEmpty();
            assertThat(whole(area).path("onTimeRate").decimalValue()).as(area).isEqualByComparingTo(fraction(onTime, due.size()));
            assertThat(solved).isEqualTo(BULLETIN.get(area)[1]);
        }
    }

    private JsonNode whole(String area) {
        return province.get("/statistics/opinions?area=" + area + YEAR).expect(200).json();
    }

    private List<JsonNode> groups(String area, String by) {
        return Desk.rows(province.get("/statistics/opinions?area=" + area + YEAR + "&by=" + by).expect(200));
    }

    private int total(String area, String filter) {
        return province.get("/opinions?limit=1&includeTotal=true&area=" + area + filter).expect(200).json().path("page").path("total").asInt(-1);
    }

    private static int sum(List<JsonNode> groups, String field) {
        return groups.stream().mapToInt(group -> group.path(field).asInt()).sum();
    }

    private static int values(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    private static String days(String month) {
        YearMonth days = YearMonth.parse(month);
        return "&from=" + days.atDay(1) + "&to=" + days.atEndOfMonth();
    }

    private static BigDecimal fraction(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
