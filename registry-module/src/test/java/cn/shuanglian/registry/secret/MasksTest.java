package cn.shuanglian.registry.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
    @Test
    void aMobileNumberKeepsItsEnds() {
        assertThat(Masks.phone("13800001111")).isEqualTo("138******11");
    }

    @Test
    void aShortNumberKeepsItsLastTwoDigitsOnly() {
        assertThat(Masks.phone("8801234")).isEqualTo("****34");
        assertThat(Masks.phone("1")).isEqualTo("****1");
    }

    @Test
    void nobodyStaysNobody() {
        assertThat(Masks.phone(null)).isNull();
        assertThat(Masks.phone("")).isNull();
    }
}
