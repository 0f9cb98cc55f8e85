package cn.shuanglian.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The key minority of 2018 against the sheets of the sample, which are counted here without the program. */
@ArquillianTest
@RunAsClient
class CadresIT {
    private static final String YEAR = "&year=2018";
    private static final String DAYS = "&from=2018-01-01&to=2018-12-31";
    private static final int REQUIRED = 2;

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void theCadresWithFewerThanTwoReceptionsAreExactlyThoseOfTheSheets() throws IOException {
        Map<String, Integer> received = received();
        for (String area : List.of("430200", "430300", "430302", "430382")) {
            Set<String> few = sheet("deputies").stream().filter(row -> row.get("党政领导干部").equals("是"))
                    .filter(row -> row.get("行政区划").startsWith(area.replaceFirst("(00)+$", "")))
                    .map(row -> row.get("姓名")).filter(name -> received.getOrDefault(name, 0) < REQUIRED).collect(toSet());

            assertThat(rows(area).stream().filter(row -> row.path("short").asBoolean()).map(row -> row.path("name").asText()))
                    .as(area).containsExactlyInAnyOrderElementsOf(few);
        }
        assertThat(rows("430300").stream().filter(row -> row.path("short").asBoolean())).as("the sample has some").isNotEmpty();
    }

    @Test
    void everyCadreHasAsManyReceptionsAsTheSheetsSay() throws IOException {
        Map<String, Integer> received = received();
        Map<String, String> cadres = new HashMap<>();
        sheet("deputies").stream().filter(row -> row.get("党政领导干部").equals("是")).forEach(row -> cadres.put(row.get("姓名"), row.get("行政区划")));

        List<JsonNode> rows = Stream.concat(rows("430200").stream(), rows("430300").stream()).toList();

        assertThat(rows).hasSize(cadres.size()).allSatisfy(row -> {
            assertThat(row.path("receptions").asInt()).as(row.toString()).isEqualTo(received.getOrDefault(row.path("name").asText(), 0));
            assertThat(row.path("required").asInt()).isEqualTo(REQUIRED);
            assertThat(row.path("area").asText()).isEqualTo(cadres.get(row.path("name").asText()));
            assertThat(row.path("outlook").asText()).isEqualTo(row.path("short").asBoolean() ? "MISSED" : "MET");
        });
    }

    @Test
    void whoNeedsItMostComesFirstAndWhoReportedIsKnown() throws IOException {
        List<JsonNode> rows = rows("430300");
        Set<String> reporters = sheet("duty-reports").stream().map(row -> row.get("代表姓名")).collect(toSet());

        List<Boolean> met = rows.stream().map(row -> !row.path("short").asBoolean()).toList();
        assertThat(met).isEqualTo(met.stream().sorted().toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.path("dutyReport").asBoolean()).as(row.toString())
                .isEqualTo(reporters.contains(row.path("name").asText())));
    }

    @Test
    void figuresOfReceptionsAddUpAndAgreeWithTheSheets() throws IOException {
        List<Map<String, String>> sheet = sheet("receptions");
        JsonNode whole = province.get("/statistics/receptions?area=430300" + DAYS).expect(200).json();
        JsonNode other = province.get("/statistics/receptions?area=430200" + DAYS).expect(200).json();

        assertThat(whole.path("held").asInt() + other.path("held").asInt()).isEqualTo(sheet.size());
        assertThat(whole.path("attended").asInt() + other.path("attended").asInt()).isEqualTo(sheet.stream().mapToInt(row -> names(row).size()).sum());
        for (String by : List.of("area", "station", "month")) {
            List<JsonNode> groups = list(province.get("/statistics/receptions?area=430300" + DAYS + "&by=" + by).expect(200).json());
            for (String field : List.of("planned", "held", "cancelled", "expected", "attended", "visitors")) {
                assertThat(groups.stream().mapToInt(group -> group.path(field).asInt()).sum()).as(field + " by " + by)
                        .isEqualTo(whole.path(field).asInt());
            }
        }
        List<JsonNode> deputies = list(province.get("/statistics/receptions?area=430300" + DAYS + "&by=deputy").expect(200).json());
        assertThat(deputies.stream().mapToInt(group -> group.path("attended").asInt()).sum()).isEqualTo(whole.path("attended").asInt());
    }

    @Test
    void whatIsWrongIsRefusedAndNothingOfAnotherCityIsCounted() {
        province.get("/statistics/cadres?year=1").expectProblem(400, "parameter.range");
        province.get("/statistics/cadres?yaer=2018").expectProblem(400, "parameter.unknown");
        province.get("/statistics/receptions?from=2018-02-01&to=2018-01-01").expectProblem(400, "period.reversed");
        province.get("/statistics/receptions?by=category").expectProblem(400, "parameter.oneOf");
        ApiClient xiangtan = ApiClient.forArea("430300");

        assertThat(list(xiangtan.get("/statistics/cadres?area=430200" + YEAR).expect(200).json())).isEmpty();
        assertThat(list(xiangtan.get("/statistics/cadres?year=2018").expect(200).json())).hasSameSizeAs(rows("430300"));
        assertThat(xiangtan.get("/statistics/receptions?area=430200" + DAYS).expect(200).json().path("held").asInt(-1)).isZero();
        ApiClient.anonymous().get("/statistics/cadres").expect(401);
    }

    @Test
    void howManyQueriesTheBoardTakesDoesNotDependOnItsLength() throws Exception {
        province.get("/statistics/cadres?area=430382" + YEAR).expect(200);

        assertThat(Statements.during(() -> province.get("/statistics/cadres?area=430000" + YEAR)).selects())
                .isEqualTo(Statements.during(() -> province.get("/statistics/cadres?area=430382" + YEAR)).selects());
    }

    private List<JsonNode> rows(String area) {
        return list(province.get("/statistics/cadres?area=" + area + YEAR).expect(200).json());
    }

    private static List<JsonNode> list(JsonNode body) {
        return StreamSupport.stream(body.path("data").spliterator(), false).toList();
    }

    private static Map<String, Integer> received() throws IOException {
        Map<String, Integer> received = new HashMap<>();
        sheet("receptions").forEach(row -> names(row).forEach(name -> received.merge(name, 1, Integer::sum)));
        return received;
    }

    private static Set<String> names(Map<String, String> reception) {
        return new HashSet<>(Arrays.asList(reception.get("到站代表").split("、")));
    }

    /** The sample's sheets have no quoted commas in the columns that are read here. */
    private static List<Map<String, String>> sheet(String name) throws IOException {
        List<String> lines;
        try (InputStream sheet = CadresIT.class.getResourceAsStream("/demo/" + name + ".csv")) {
            lines = new String(sheet.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        String[] header = lines.get(0).replace("\uFEFF", "").split(",", -1);
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", -1)).map(cells -> {
            Map<String, String> row = new HashMap<>();
            IntStream.range(0, header.length).forEach(at -> row.put(header[at], cells[at]));
            return row;
        }).toList();
    }
}
