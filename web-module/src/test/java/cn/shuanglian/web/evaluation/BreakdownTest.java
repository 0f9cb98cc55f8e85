package cn.shuanglian.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.evaluation.statistics.OpinionStatistics;
import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final FigureScope EVERYTHING = new FigureScope(null, null, null);

    @Test
    void theSumsRateIsReckonedFromTheSums() {
        Breakdown breakdown = breakdown(Grouping.CATEGORY, EVERYTHING, row("01", 10, 1), row("02", 1662, 903));
        assertThat(breakdown.collected()).isEqualTo(1672);
        assertThat(breakdown.solved()).isEqualTo(904);
        assertThat(breakdown.rate()).isEqualTo("54.07%");
    }

    @Test
    void nothingCollectedHasNoRate() {
        assertThat(breakdown(Grouping.CATEGORY, EVERYTHING).rate()).isEqualTo("—");
    }

    @Test
    void aCountLeadsToItsGroupWithinTheSameAreaAndDays() {
        FigureScope scope = new FigureScope(new AreaCode("430200"), LocalDate.of(2018, 1, 10), LocalDate.of(2018, 3, 5));
        Breakdown.Group march = breakdown(Grouping.MONTH, scope, row("2018-02", 3, 1), row("2018-03", 2, 1)).groups().get(1);
        assertThat(march.allUrl()).isEqualTo("/reception/opinions.xhtml?area=430200&from=2018-03-01&to=2018-03-05");
        assertThat(march.solvedUrl()).startsWith(march.allUrl()).endsWith("&result=SOLVED");
    }

    @Test
    void anAreaThatHoldsOtherGroupsHasNoListOfItsOwn() {
        List<Breakdown.Group> groups = breakdown(Grouping.AREA, EVERYTHING, row("430200", 1, 0), row("430203", 5, 2)).groups();
        assertThat(groups.get(0).allUrl()).isEmpty();
        assertThat(groups.get(1).allUrl()).isEqualTo("/reception/opinions.xhtml?area=430203");
    }

    @Test
    void nothingSolvedHasNoListOfSolved() {
        assertThat(breakdown(Grouping.ROUTE, EVERYTHING, row("SUGGESTION", 5, 0)).groups().get(0).solvedUrl()).isEmpty();
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new FigureScope(null, LocalDate.of(2018, 2, 1), LocalDate.of(2018, 1, 31))).isInstanceOf(Refused.class);
    }

    @Test
    void aNameCannotEndTheScriptThatTheChartStandsIn() {
        Breakdown breakdown = new Breakdown(List.of(new Breakdown.Group("1", "</script><script>alert(1)", 2, 1, "", "", "")), 2, 1);
        assertThat(new OpinionChart(breakdown, Grouping.STATION, new OpinionChart.Words("收集", "解决"), false).json())
                .doesNotContain("<").contains("\\u003c/script>");
    }

    @Test
    void aLongNameIsBrokenBetweenWordsOrCharacters() {
        assertThat(OpinionChart.lines("芦淞区建设街道人大代表联系人民群众工作室")).containsExactly("芦淞区建设街道人", "大代表联系人民群", "众工作室");
        assertThat(OpinionChart.lines("Urban and rural construction, housing")).containsExactly("Urban and rural", "construction,", "housing");
        assertThat(OpinionChart.lines("2018-01")).containsExactly("2018-01");
    }

    private static Breakdown breakdown(Grouping by, FigureScope scope, OpinionStatistics... rows) {
        return Breakdown.of(List.of(rows), by, scope, OpinionStatistics::key);
    }

    private static OpinionStatistics row(String key, long collected, long solved) {
        BigDecimal rate = BigDecimal.valueOf(solved, 4);
        return new OpinionStatistics(key, key, collected, solved, rate, Map.of(), Map.of(), null, null, null, null, null);
    }
}
