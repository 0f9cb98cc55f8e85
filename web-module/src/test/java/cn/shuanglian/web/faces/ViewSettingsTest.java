package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewSettingsTest {

    private final ViewSettings settings = new ViewSettings();

    @Test
    void everybodyStartsInChineseAtNormalSize() {
        assertThat(settings.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(settings.getLang()).isEqualTo("zh-CN");
        assertThat(settings.remembered()).isEqualTo("zh_CN.normal");
    }

    @Test
    void theTwoChoicesAreIndependent() {
        settings.choose("en", null);
        settings.choose(null, "large");
        assertThat(settings.remembered()).isEqualTo("en.large");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"fr", "EN", "zh_CN'\"/><script>", "en_US"})
    void noOtherWordEverBecomesTheLocale(String word) {
        settings.choose(word, word);
        assertThat(settings.remembered()).isEqualTo("zh_CN.normal");
    }
}
