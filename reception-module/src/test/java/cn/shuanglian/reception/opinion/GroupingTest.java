package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {
    @ParameterizedTest
    @CsvSource({"430000,o.cityCode", "430200,o.countyCode", "430203,o.areaCode", "430203001,o.areaCode"})
    void areasAreGroupedOneStepBelowTheOneAskedFor(String area, String path) {
        assertThat(Grouping.AREA.path(new AreaCode(area), OpinionFilter.NONE)).isEqualTo(path);
    }

    @Test
    void aCategoryNamedInTheFilterIsDividedIntoThoseBelowIt() {
        AreaCode area = new AreaCode("430200");
        assertThat(Grouping.CATEGORY.path(area, OpinionFilter.NONE)).isEqualTo("o.topCategory");
        assertThat(Grouping.CATEGORY.path(area, OpinionFilter.with().category("01").build())).isEqualTo("o.category");
    }

    @Test
    void aMonthIsWrittenAsPeopleSortIt() {
        assertThat(Grouping.MONTH.key(201801)).isEqualTo("2018-01");
    }

    @Test
    void whatHasNoKeyYetIsAGroupOfItsOwn() {
        assertThat(Grouping.RESULT.key(null)).isEmpty();
        assertThat(Grouping.RESULT.key(OpinionResult.SOLVED)).isEqualTo("SOLVED");
    }
}
