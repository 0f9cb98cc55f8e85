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
    void aNameKeepsItsFirstCharacterAndHidesHowLongItIs() {
        assertThat(Masks.name("张三")).isEqualTo("张*");
        assertThat(Masks.name("张三丰")).isEqualTo("张*");
    }

    @Test
    void aRareCharacterOfTwoCodeUnitsIsNotTornApart() {
        assertThat(Masks.name("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void nobodyStaysNobody() {
        assertThat(Masks.name(null)).isNull();
        assertThat(Masks.name("")).isNull();
        assertThat(Masks.phone(null)).isNull();
        assertThat(Masks.phone("")).isNull();
    }
}
