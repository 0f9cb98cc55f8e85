package cn.shuanglian.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @CsvSource({
            "/login.xhtml, OPEN", "/setup.xhtml, OPEN", "/jakarta.faces.resource/app.css.xhtml, OPEN", "/error/404.xhtml, OPEN",
            "/health/ready, OPEN", "/openapi, OPEN", "/api/v1/token, OPEN", "/api/v1/calendars/abc.ics, OPEN",
            "/api, TOKEN", "/api/v1/opinions, TOKEN", "/api/v1/token/x, TOKEN", "/api/v1/calendars, TOKEN", "/api/v2/anything, TOKEN",
            "/password.xhtml, SESSION_AT_ALL",
            "/, SESSION", "/index.xhtml, SESSION", "/reception/opinions.xhtml, SESSION", "/metrics, SESSION", "/login.xhtml2, SESSION",
            "/apis, SESSION", "/healthy, SESSION"})
    void whatNobodyNamedOpenIsClosed(String path, Door door) {
        assertThat(Door.at(path)).isEqualTo(door);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.cn", "https://evil.cn", "/\\evil.cn", "/a b", "/a\nb", "evil", "", "/login.xhtml", "/login.xhtml?next=/x"})
    void theLoginLeadsNowhereElse(String next) {
        assertThat(Paths.onThisSite(next)).isEqualTo("/index.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reception/opinions.xhtml?status=OPEN&q=%E5%BC%A0"})
    void theLoginLeadsWhereOneWantedToGo(String next) {
        assertThat(Paths.onThisSite(next)).isEqualTo(next);
    }
}
