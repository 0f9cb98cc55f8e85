package cn.shuanglian.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"messages.problems", "messages.security"})
    void bothLanguagesSayTheSame(String bundle) {
        ResourceBundle.Control alone = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        assertThat(ResourceBundle.getBundle(bundle, Locale.ENGLISH, alone).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT, alone).keySet());
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, alone);
        assertThat(english.keySet()).allSatisfy(key -> assertThat(english.getString(key)).matches("[^\\u4e00-\\u9fff]+"));
    }

    @Test
    void argumentsStandWhereTheyBelong() {
        assertThat(Words.CHINESE.text("problem.parameter.range", "limit", 1, 500)).isEqualTo("查询参数“limit”应为 1 到 500 之间的整数。");
        assertThat(new Words(Locale.ENGLISH).text("problem.invalid", 1)).isEqualTo("One value does not meet the requirements.");
        assertThat(new Words(Locale.ENGLISH).text("problem.invalid", 3)).isEqualTo("3 values do not meet the requirements.");
    }

    @Test
    void aMissingTextIsItsKeyAndNoFailure() {
        assertThat(Words.CHINESE.text("refused.never.written", 1)).isEqualTo("refused.never.written");
    }
}
