package cn.shuanglian.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.web.failure.Rejected;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"a\":1,\"b\":{\"a\":1}}", "[{\"a\":1},{\"a\":1}]", "{\"a\":\"\\ud840\\udc00\"}", "{\"a\":\"张\"}", "{\"a\":-1.5e10}"})
    void wellFormedBodiesPass(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "null | body.unreadable", "5 | body.unreadable", "\"x\" | body.unreadable", "{ | body.unreadable", "{}{} | body.unreadable",
            "{\"a\":1,} | body.unreadable", "{\"a\":NaN} | body.unreadable", "{\"a\":1,\"a\":2} | body.memberTwice",
            "{\"a\":\"\\ud800\"} | body.characters", "{\"\\udc00\":1} | body.characters", "{\"a\":\"\\u0000\"} | body.characters",
            "{\"a\":1e999} | body.number", "{\"a\":11111111111111111111111111111111111111111} | body.number"})
    void ambiguousOrExhaustingBodiesAreRefused(String body, String code) {
        assertRefused(body.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertRefused(new byte[0], "body.unreadable");
    }

    @Test
    void brokenUtf8IsRefused() {
        assertRefused(new byte[] {'[', '"', (byte) 0xff, '"', ']'}, "body.unreadable");
    }

    @Test
    void thirtyTwoLevelsPassAndOneMoreDoesNot() {
        assertThatCode(() -> check("[".repeat(32) + "]".repeat(32))).doesNotThrowAnyException();
        assertRefused(("[".repeat(33) + "]".repeat(33)).getBytes(StandardCharsets.UTF_8), "body.tooDeep");
    }

    private static void check(String body) {
        StrictJson.check(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] body, String code) {
        assertThatThrownBy(() -> StrictJson.check(body)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.status()).isEqualTo(400);
            assertThat(rejected.code()).isEqualTo(code);
        });
    }
}
