package cn.shuanglian.registry.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {
    @Test
    void aNameKeepsItsFirstCharacterAndHidesHowLongItIs() {
        assertThat(Mask.name("张三")).isEqualTo("张*");
        assertThat(Mask.name("张三丰")).isEqualTo("张*");
    }

    @Test
    void aRareCharacterOfTwoCodeUnitsIsNotTornApart() {
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void aMobileNumberKeepsItsEnds() {
        assertThat(Mask.phone("13800001111")).isEqualTo("138******11");
    }

    @Test
    void aShortNumberKeepsItsLastTwoDigitsOnly() {
        assertThat(Mask.phone("8801234")).isEqualTo("****34");
        assertThat(Mask.phone("1")).isEqualTo("****1");
    }

    @Test
    void nobodyStaysNobody() {
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.name("")).isNull();
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.phone("")).isNull();
    }
}
