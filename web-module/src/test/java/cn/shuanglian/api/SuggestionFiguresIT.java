package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class SuggestionFiguresIT {
    private static final String SESSION = "&session=" + URLEncoder.encode("湘潭市第十五届人民代表大会第三次会议", StandardCharsets.UTF_8);

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void oneThirdOfTheSessionsSuggestionsComesFromReceptions() {
        JsonNode whole = province.get("/statistics/suggestions?area=430300" + SESSION).expect(200).json();

        assertThat(whole.path("total").asInt()).isEqualTo(513);
        assertThat(whole.path("fromReceptions").asInt()).isEqualTo(171);
        assertThat(whole.path("share").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(whole.path("satisfactionRate").isNull()).isTrue();
    }

    @Test
    void theListBehindAFigureHasExactlySoManyRows() {
        for (String by : List.of("session", "area", "category", "replyClass")) {
            List<JsonNode> groups = Desk.rows(province.get("/statistics/suggestions?area=430300" + SESSION + "&by=" + by).expect(200));

            assertThat(groups.stream().mapToInt(group -> group.path("total").asInt()).sum()).as(by).isEqualTo(513);
            assertThat(groups.stream().mapToInt(group -> group.path("fromReceptions").asInt()).sum()).as(by).isEqualTo(171);
        }
        for (JsonNode group : Desk.rows(province.get("/statistics/suggestions?area=430300" + SESSION + "&by=category").expect(200))) {
            String list = "/suggestions?limit=1&includeTotal=true&area=430300" + SESSION + "&category=" + group.path("key").asText();
            assertThat(total(list)).isEqualTo(group.path("total").asInt());
            assertThat(total(list + "&fromReceptions=true")).isEqualTo(group.path("fromReceptions").asInt());
        }
    }

    @Test
    void nothingOfAnotherCityIsCounted() {
        ApiClient zhuzhou = province.actingFor(Credentials.user("LIAISON_OFFICE", "430200").login());

        assertThat(zhuzhou.get("/statistics/suggestions?area=430300").expect(200).json().path("total").asInt(-1)).isZero();
        assertThat(zhuzhou.get("/statistics/suggestions?area=430300&by=area").expect(200).data()).isEmpty();
        province.get("/statistics/suggestions?by=mover").expectProblem(400, "parameter.oneOf");
        province.get("/statistics/suggestions?year=2019").expectProblem(400, "parameter.unknown");
    }

    @Test
    void thePageLeadsToTheRecordsBehindItsFigures() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        String page = office.get("/evaluation/suggestionStatistics.xhtml?area=430300" + SESSION).body();

        assertThat(page).contains("33.33%");
        assertThat(page).containsPattern("href=\"/reception/suggestions\\.xhtml\\?area=430300&amp;session=[^\"]*&amp;fromReceptions=true\"");
        for (String bad : List.of("by=UNIT", "by=NONE", "area=x", "session=" + "x".repeat(300))) {
            assertThat(office.get("/evaluation/suggestionStatistics.xhtml?" + bad).statusCode()).as(bad).isLessThan(500);
        }
    }

    /** S8: in 2018 somebody collected more than 100 and had more than 60 handed on. */
    @Test
    void theDeputyOfLusongCollectedOneHundredAndEightAndHadSixtyFourTransferred() throws Exception {
        JsonNode most = Desk.rows(province.get("/statistics/opinions?area=430203&from=2018-01-01&to=2018-12-31&by=deputy").expect(200)).stream()
                .max((one, other) -> one.path("collected").asInt() - other.path("collected").asInt()).orElseThrow();
        assertThat(most.path("collected").asInt()).isEqualTo(108);
        assertThat(most.path("byRoute").path("TRANSFERRED").asInt()).isEqualTo(64);

        String page = Session.of(Credentials.user("LIAISON_OFFICE", "430200")).get("/registry/deputy.xhtml?year=2018&id=" + most.path("key").asText()).body();
        assertThat(figure(page, "collected")).isEqualTo("108");
        assertThat(figure(page, "transferred")).isEqualTo("64");
    }

    private static String figure(String page, String id) {
        var found = Pattern.compile("id=\"" + id + "\".*?figure-value\">([^<]*)<", Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1);
    }

    private int total(String list) {
        return province.get(list).expect(200).json().path("page").path("total").asInt(-1);
    }
}
