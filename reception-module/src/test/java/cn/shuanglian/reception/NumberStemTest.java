package cn.shuanglian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberStemTest {
    @Test
    void aThousandNeighboursHaveOneStem() {
        assertThat(NumberStem.of("ZZ201800001")).isEqualTo(NumberStem.of("ZZ201800999"));
        assertThat(NumberStem.of("ZZ201800001").pattern()).isEqualTo("ZZ201800%");
    }

    @Test
    void aShortNumberStandsForItself() {
        assertThat(NumberStem.of("%").pattern()).isEqualTo("\\%");
    }
}
