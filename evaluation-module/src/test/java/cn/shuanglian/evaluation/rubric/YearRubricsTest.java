package cn.shuanglian.evaluation.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearRubricsTest {
    private final Rubric common = rubric(1, "000000", 1, 2000);
    private final Rubric city = rubric(2, "430200", 1, 2017);
    private final Rubric cityLater = rubric(3, "430200", 2, 2018);
    private final Rubric county = rubric(4, "430203", 1, 2016);

    @Test
    void theNearestAreaThatHasARubricDecidesAndThereTheLatest() {
        YearRubrics rubrics = new YearRubrics(List.of(county, cityLater, common, city));
        assertThat(rubrics.of("430203001")).isEqualTo(county);
        assertThat(rubrics.of("430202")).isEqualTo(cityLater);
        assertThat(rubrics.of("430300")).isEqualTo(common);
    }

    private static Rubric rubric(long id, String area, int version, int fromYear) {
        return new Rubric(id, area, version, fromYear, "", List.of());
    }
}
