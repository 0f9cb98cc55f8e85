package cn.shuanglian.registry.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void signsWithAMeaningInSqlAreLookedForAsTheyAre() {
        assertThat(Words.anywhere("50%_off\\")).isEqualTo("%50\\%\\_off\\\\%");
        assertThat(Words.atStart(" 张 ")).isEqualTo("张%");
    }

    @Test
    void nothingTypedIsNoCondition() {
        assertThat(Words.anywhere("  ")).isNull();
        assertThat(Words.atStart(null)).isNull();
    }
}
