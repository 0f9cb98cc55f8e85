package cn.shuanglian.web.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {
    private static final Instant START = Instant.parse("2026-11-24T02:00:00Z");
    private final OneTimeCode code = OneTimeCode.fresh(START);
    private final String words = code.text().split("\n")[0];

    @Test
    void theRightCodeOpensUntilTheDayIsOver() {
        assertThat(code.admits(words, START.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(code.admits(words, START.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void blanksAroundACopiedCodeDoNoHarm() {
        assertThat(code.admits(" " + words + "\n", START)).isTrue();
    }

    @Test
    void afterTenWrongGuessesTheRightOneOpensNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(code.admits("wrong", START)).isFalse();
        }
        assertThat(code.admits(words, START)).isFalse();
    }

    @Test
    void nineWrongGuessesAreForgiven() {
        for (int i = 0; i < 9; i++) {
            code.admits(null, START);
        }
        assertThat(code.admits(words, START)).isTrue();
    }

    @Test
    void twoCodesAreNeverTheSame() {
        assertThat(OneTimeCode.fresh(START).text()).isNotEqualTo(code.text());
    }

    @Test
    void aRestartKeepsCodeAndEnd() {
        OneTimeCode again = OneTimeCode.read(code.text());
        assertThat(again.admits(words, START)).isTrue();
        assertThat(again.isGood(START.plus(Duration.ofHours(25)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD tomorrow", "ABCD 2026-11-24T02:00:00Z more"})
    void aDamagedFileIsNoCode(String text) {
        assertThat(OneTimeCode.read(text)).isNull();
    }
}
