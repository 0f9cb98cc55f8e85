package cn.shuanglian.reception.opinion;

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
    void nobodyStaysNobody() {
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.name("")).isNull();
    }
}
