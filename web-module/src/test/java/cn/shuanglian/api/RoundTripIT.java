package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A city of which the sample knows nothing is made by sheets, changed in every value and brought back by its own export. */
@ArquillianTest
@RunAsClient
class RoundTripIT {
    private static final String CITY = "430700";
    private static final Map<String, List<String>> FIRST = new LinkedHashMap<>();
    private static final Map<String, List<String>> OTHER = new LinkedHashMap<>();

    static {
        String stations = "联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费,地址,开放时间,联络员,联络员电话";
        FIRST.put("stations", List.of(stations, "往返站甲,乡镇街道,430702,武陵区,两代表一委员,2019-03-04,12345,武陵大道1号,每月15日,站员甲,13900001111",
                "往返站乙,社区,430702,武陵区,人大代表,2019-04-05,22345,武陵大道2号,每月16日,站员乙,13900002222"));
        OTHER.put("stations", List.of(stations, "往返站甲,市场,430702,武陵区,人大代表,2020-03-04,1,朗州路1号,每周一,站员丙,13900003333",
                "往返站乙,村,430702,武陵区,两代表一委员,2020-04-05,2,朗州路2号,每周二,站员丁,13900004444"));
        String groups = "小组名称,类型,行政区划,所在区域,组长,联络组长,联络员,年度活动经费,指导委员会";
        FIRST.put("groups", List.of(groups, "往返专业甲,专业,430700,430702,往返甲,往返甲,组员甲,2000,往返财经委",
                "往返专业乙,专业,430700,430703,往返乙,往返乙,组员乙,3000,往返法制委", "往返换类组,专业,430700,430703,往返乙,往返乙,组员丙,3500,往返法制委",
                "往返地域甲,地域,430700,430702,往返甲,往返乙,组员丁,4000,", "往返地域乙,地域,430700,430703,往返乙,往返甲,组员戊,5000,"));
        OTHER.put("groups", List.of(groups, "往返专业甲,专业,430700,430703,往返乙,往返乙,组员乙,1,往返法制委",
                "往返专业乙,专业,430700,430702,往返甲,往返甲,组员甲,2,往返财经委", "往返换类组,地域,430700,430702,往返甲,往返甲,组员乙,3,",
                "往返地域甲,地域,430700,430703,往返乙,往返甲,组员戊,4,", "往返地域乙,地域,430700,430702,往返甲,往返乙,组员丁,5,"));
        String deputies = "姓名,性别,民族,出生日期,政治面貌,学历,工作单位,职务,职务级别,党政领导干部,层级,届次,行政区划,选举单位,代表团,代表小组,专业小组,联络站,"
                + "常委会职务,连任,当选日期,手机,补选,代表证号,履职状态";
        FIRST.put("deputies", List.of(deputies, "往返甲,男,汉族,1971-01-02,中共党员,研究生,市委,副书记,厅局级正职,是,市,第八届,430700,武陵区人民代表大会,武陵区代表团,往返地域甲,"
                + "往返专业甲,往返站甲,常委会委员,是,2022-01-05,13800001111,否,证0001,履职中", "往返乙,女,土家族,1972-02-03,群众,大学本科,市委组织部,科员,乡科级副职,否,市,第八届,430700,"
                + "鼎城区人民代表大会,鼎城区代表团,往返地域乙,往返专业乙,往返站乙,常委会副主任,否,2022-01-06,13800002222,是,证0002,履职中"));
        OTHER.put("deputies", List.of(deputies, "往返甲,女,土家族,1971-01-02,群众,大学本科,市委组织部,科员,乡科级副职,否,市,第八届,430700,鼎城区人民代表大会,鼎城区代表团,往返地域乙,"
                + "往返专业乙,往返站乙,常委会副主任,否,2022-01-07,13800003333,是,证0003,履职中", "往返乙,男,汉族,1972-02-03,中共党员,研究生,市委,副书记,厅局级正职,是,市,第八届,430700,"
                + "武陵区人民代表大会,武陵区代表团,往返地域甲,往返专业甲,往返站甲,常委会委员,是,2022-01-08,13800004444,否,证0004,履职中"));
    }

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void whatWasChangedInEveryValueIsBackAfterTheFirstExportIsTakenIn() throws Exception {
        for (String committee : List.of("往返财经委", "往返法制委")) {
            province.post("/bodies", Map.of("kind", "SPECIAL_COMMITTEE", "name", committee, "area", CITY)).expect(201);
        }
        takeIn(FIRST);
        Map<String, byte[]> exported = exports();
        FIRST.forEach((kind, lines) -> assertThat(lines(exported.get(kind))).as(kind)
                .containsExactlyInAnyOrderElementsOf(lines));

        takeIn(OTHER);
        Map<String, byte[]> changed = exports();
        OTHER.forEach((kind, lines) -> assertThat(lines(changed.get(kind))).as(kind)
                .containsExactlyInAnyOrderElementsOf(lines));

        for (var sheet : exported.entrySet()) {
            var job = SheetRun.takenIn(province, sheet.getKey(), sheet.getValue(), false);
            assertThat(SheetRun.tally(job)).as(sheet.getKey() + job.path("errors"))
                    .isEqualTo("0 created, " + (FIRST.get(sheet.getKey()).size() - 1) + " updated, 0 unchanged, 0 rejected");
        }
        exports().forEach((kind, again) -> assertThat(again).as(kind).isEqualTo(exported.get(kind)));
        assertThat(SheetRun.lines(province.actingFor(Credentials.user("GROUP_LEADER", "430300").login()), "/stations?area=430300").get(0))
                .contains("联络员").doesNotContain("联络员电话");
    }

    private void takeIn(Map<String, List<String>> sheets) throws Exception {
        for (var sheet : sheets.entrySet()) {
            SheetJob.sound(province, sheet.getKey(), String.join("\n", sheet.getValue()) + "\n");
        }
    }

    private Map<String, byte[]> exports() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FIRST.keySet().forEach(kind -> files.put(kind, province.file("/" + kind + "?area=" + CITY, SheetRun.CSV)));
        return files;
    }

    private static List<String> lines(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().map(line -> line.replace("\"", "")).toList();
    }
}
