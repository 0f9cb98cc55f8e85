package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpinionNumbersTest {
    @Test
    void aNumberNamesAreaStationYearAndOrder() {
        assertThat(OpinionNumbers.format("430203", 7, 2018, 12)).isEqualTo("430203-07-2018-0012");
    }

    @Test
    void aNumberGrowsRatherThanRepeats() {
        assertThat(OpinionNumbers.format("430203001", 123, 2018, 12345)).isEqualTo("430203001-123-2018-12345");
    }
}
