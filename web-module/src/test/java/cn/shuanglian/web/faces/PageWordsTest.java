package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void theWordsAreInThePagesLanguage() {
        assertThat(PageWords.in(Locale.SIMPLIFIED_CHINESE, "registry", "account.isShut", "wang")).isEqualTo("账号“wang”已停用。");
        assertThat(PageWords.in(Locale.ENGLISH, "registry", "account.isShut", "wang")).isEqualTo("\"wang\" is shut.");
    }

    @Test
    void aMissingWordIsSeenAndBreaksNothing() {
        assertThat(PageWords.in(Locale.ENGLISH, "registry", "no.such.word")).isEqualTo("no.such.word");
    }
}
