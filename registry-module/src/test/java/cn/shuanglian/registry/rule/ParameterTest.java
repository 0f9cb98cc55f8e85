package cn.shuanglian.registry.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTest {
    @ParameterizedTest
    @EnumSource(Parameter.class)
    void everyDefaultLiesWithinItsBounds(Parameter parameter) {
        assertThat(parameter.usual()).isBetween(parameter.least(), parameter.most());
        assertThat(parameter.source()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void bothEndsOfASpanKnowEachOther(Parameter parameter) {
        Parameter partner = parameter.partner();
        if (partner == null) {
            assertThat(parameter.isUpper()).isFalse();
            return;
        }
        assertThat(partner.partner()).isEqualTo(parameter);
        assertThat(partner.isUpper()).isNotEqualTo(parameter.isUpper());
        Parameter lower = parameter.isUpper() ? partner : parameter;
        assertThat(lower.usual()).isLessThanOrEqualTo(lower.partner().usual());
    }

    @Test
    void theDefaultsAreThoseOfTheBulletin() {
        assertThat(Parameter.LINK_LEADER_DEPUTY_MAX.usual()).isEqualTo(3);
        assertThat(Parameter.LINK_CITIZEN_MIN.usual()).isEqualTo(5);
        assertThat(Parameter.LINK_CITIZEN_MAX.usual()).isEqualTo(8);
        assertThat(Parameter.RECEPTION_DAY.usual()).isEqualTo(15);
        assertThat(Parameter.LEADING_CADRE_RANK_CITY.usual()).isEqualTo(132);
    }
}
