package cn.shuanglian.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class AccessibilityIT {
    private static final String PAGE = "<!DOCTYPE html><html lang='zh-CN'><head><title>双联</title></head><body><main>%s</main></body></html>";

    @Test
    void aPictureWithoutWordsIsFound() {
        Browser.page().setContent(PAGE.formatted("<h1>代表联络站</h1><img src='data:,'>"));

        assertThatThrownBy(() -> Accessibility.check(Browser.page())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }

    @Test
    void paleWordsAreFound() {
        Browser.page().setContent(PAGE.formatted("<h1 style='color:#bbb;background:#fff'>代表联络站</h1>"));

        assertThatThrownBy(() -> Accessibility.check(Browser.page())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast");
    }

    @Test
    void aSoundPagePasses() {
        Browser.page().setContent(PAGE.formatted("<h1>代表联络站</h1><p>今天接待群众。</p>"));

        assertThatCode(() -> Accessibility.check(Browser.page())).doesNotThrowAnyException();
    }
}
