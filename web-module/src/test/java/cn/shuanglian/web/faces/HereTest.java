package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {

    @Test
    void aSwitchLeadsBackToThePageWithItsQuery() {
        assertThat(Here.onThisSite("/registry/deputies.xhtml?area=430200&name=%E5%BC%A0", "/"))
                .isEqualTo("/registry/deputies.xhtml?area=430200&name=%E5%BC%A0");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: b=c", "\\\\evil.example",
        "javascript:alert(1)", "index.xhtml", "/\t/evil.example"})
    void aSwitchNeverLeadsToAnotherSite(String back) {
        assertThat(Here.onThisSite(back, "/")).isEqualTo("/");
    }
}
