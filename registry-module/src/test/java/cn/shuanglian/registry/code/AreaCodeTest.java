package cn.shuanglian.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({"000000,COUNTRY,''", "430000,PROVINCE,43", "430200,CITY,4302", "430203,COUNTY,430203", "430203001,TOWNSHIP,430203001"})
    void levelAndPrefixFollowFromTheDigits(String code, AreaLevel level, String prefix) {
        assertThat(new AreaCode(code).level()).isEqualTo(level);
        assertThat(new AreaCode(code).prefix()).isEqualTo(prefix);
    }

    @Test
    void aCityCoversItsCountiesAndTownshipsButNotItsNeighbour() {
        AreaCode zhuzhou = new AreaCode("430200");
        assertThat(zhuzhou.covers("430200")).isTrue();
        assertThat(zhuzhou.covers("430203")).isTrue();
        assertThat(zhuzhou.covers("430203001")).isTrue();
        assertThat(zhuzhou.covers("430302")).isFalse();
        assertThat(zhuzhou.covers("430000")).isFalse();
        assertThat(zhuzhou.covers(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(value = {"430203,430200,430203", "430000,430200,430200", "430200,430200,430200", "430300,430200,NULL"}, nullValues = "NULL")
    void withinIsTheNarrowerOfTwoAreasOrNothing(String asked, String own, String expected) {
        AreaCode both = new AreaCode(asked).within(new AreaCode(own));
        assertThat(both == null ? null : both.code()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4302", "43020a", "4302033", "43%", "430203001001"})
    void whatIsNoCodeIsRefused(String code) {
        assertThat(AreaCode.isWellFormed(code)).isFalse();
        assertThatThrownBy(() -> new AreaCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parentsLeadUpToTheCountry() {
        assertThat(new AreaCode("430203001").parent()).hasToString("430203");
        assertThat(new AreaCode("430203").parent()).hasToString("430200");
        assertThat(new AreaCode("430200").parent()).hasToString("430000");
        assertThat(new AreaCode("430000").parent()).isEqualTo(AreaCode.WHOLE_COUNTRY);
        assertThat(AreaCode.WHOLE_COUNTRY.parent()).isNull();
    }
}
