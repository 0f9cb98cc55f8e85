package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class PlacementIT {
    private static final String YIYANG = "/statistics/placement?area=430900";
    private static final String COLUMNS = "姓名,出生日期,层级,届次,行政区划,选举单位,代表小组,联络站,党政领导干部,职务级别,工作单位,职务,当选日期\n";
    private static final String WORK = ",121,市人民政府,局长,2018-01-01\n";
    private static final String NO_WORK = ",,,,2018-01-01\n";

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void everyLeadingCadreOfZhuzhouIsInOneOfItsGroups() {
        JsonNode report = province.get("/statistics/placement?area=430200").expect(200).json();

        assertThat(report.path("areaGroups").asInt()).isEqualTo(24);
        assertThat(report.path("professionalGroups").asInt()).isEqualTo(6);
        assertThat(rule(report, "LEADING_CADRES").path("missing").asInt(-1)).isZero();
        assertThat(rule(report, "LEADING_CADRES").path("total").asInt()).isPositive()
                .isEqualTo(total("/deputies?area=430200&level=CITY&leadingCadre=true"));
        assertThat(rule(report, "LEADING_CADRES").path("source").asText()).isEqualTo("S1");
        assertThat(rule(report, "GROUPS").path("missing").asInt(-1)).isZero();
        assertThat(rule(report, "GROUPS").path("total").asInt()).isEqualTo(30);
    }

    @Test
    void theNationalAndProvincialDeputiesOfXiangtanAreInItsGroups() {
        JsonNode report = province.get("/statistics/placement?area=430300").expect(200).json();

        assertThat(rule(report, "NATIONAL_DEPUTIES").path("placed").asInt()).isEqualTo(4);
        assertThat(rule(report, "PROVINCE_DEPUTIES").path("placed").asInt()).isEqualTo(29);
        assertThat(total("/deputies?area=430300&level=CITY")).isEqualTo(345);
    }

    @Test
    void sixtyNineTownshipStationsHaveTheirFunds() {
        Walk stations = Walk.through(xiangtan, "/stations?kind=TOWNSHIP&limit=500");

        assertThat(stations.rows()).hasSize(69);
        assertThat(stations.rows().stream().mapToLong(row -> row.path("fundingPerYear").asLong()).sum()).isEqualTo(1_380_000);
    }

    /** A city of which the sample knows nothing, so that nobody else's figures change. */
    @Test
    void whoIsNowhereIsNamedUntilTheSheetSaysWhere() throws Exception {
        assertThat(province.get(YIYANG).expect(200).json().path("rules")).isEmpty();
        SheetJob.sound(province, "stations", "联络站名称,类别,行政区划\n安置站,乡镇街道,430900\n");
        SheetJob.sound(province, "groups", "小组名称,类型,行政区划\n安置小组,地域,430900\n");
        SheetJob.sound(province, "deputies", COLUMNS + "安置甲,1971-01-01,市,第十五届,430900,资阳区人民代表大会,,,是" + WORK
                + "安置乙,1972-01-01,省,第十三届,430900,益阳市人民代表大会,,安置站,否" + NO_WORK);

        JsonNode report = province.get(YIYANG).expect(200).json();
        assertThat(names(report, "LEADING_CADRES")).containsExactly("安置甲");
        assertThat(names(report, "STATIONS")).containsExactly("安置甲");
        assertThat(names(report, "PROVINCE_DEPUTIES")).containsExactly("安置乙");
        assertThat(names(report, "GROUPS")).containsExactly("安置小组");
        assertThat(rule(report, "STATIONS").path("placed").asInt()).isEqualTo(1);

        SheetJob.sound(province, "deputies", COLUMNS + "安置甲,1971-01-01,市,第十五届,430900,资阳区人民代表大会,安置小组,安置站,是" + WORK
                + "安置乙,1972-01-01,省,第十三届,430900,益阳市人民代表大会,安置小组,安置站,否" + NO_WORK);
        JsonNode placed = province.get(YIYANG).expect(200).json();
        for (String rule : List.of("LEADING_CADRES", "STATIONS", "PROVINCE_DEPUTIES")) {
            assertThat(rule(placed, rule).path("missing").asInt(-1)).as(rule).isZero();
        }
        assertThat(names(placed, "GROUPS")).containsExactly("安置小组");
    }

    @Test
    void aRuleAboutNobodyIsLeftOut() {
        JsonNode report = province.get("/statistics/placement?area=430203").expect(200).json();

        assertThat(StreamSupport.stream(report.path("rules").spliterator(), false)).extracting(rule -> rule.path("rule").asText())
                .containsExactly("STATIONS");
    }

    private int total(String path) {
        return province.get(path + "&limit=1&includeTotal=true").expect(200).json().path("page").path("total").asInt();
    }

    private static JsonNode rule(JsonNode report, String name) {
        return StreamSupport.stream(report.path("rules").spliterator(), false).filter(rule -> rule.path("rule").asText().equals(name)).findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode report, String rule) {
        return StreamSupport.stream(rule(report, rule).path("first").spliterator(), false).map(one -> one.path("name").asText()).toList();
    }
}
