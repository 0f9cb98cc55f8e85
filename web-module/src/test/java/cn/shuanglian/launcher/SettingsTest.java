package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothingSaidMeansPort8080AnEmbeddedDatabaseAndNoSampleData() {
        Settings settings = from(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("0.0.0.0");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database()).isEmpty();
        assertThat(settings.demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "8080.0", "999999999999"})
    void aPortThatIsNoneIsRefusedWithItsValue(String port) {
        assertThatThrownBy(() -> from(Map.of("APP_HTTP_PORT", port))).isInstanceOf(Refusal.class).hasMessageContaining(port);
    }

    @Test
    void whatTheEnvironmentSaysAboutSampleDataWinsOverTheDefaultOfTheRunProfile() {
        assertThat(Settings.from(Map.of(), true, Path.of("data")).demo()).isTrue();
        assertThat(Settings.from(Map.of("APP_DEMO", "false"), true, Path.of("data")).demo()).isFalse();
    }

    @Test
    void sampleDataIsNotLoadedByAMisspeltWord() {
        assertThatThrownBy(() -> from(Map.of("APP_DEMO", "ture"))).isInstanceOf(Refusal.class).hasMessageContaining("APP_DEMO");
    }

    @Test
    void anOwnDatabaseNeedsAUserAndAPassword() {
        Map<String, String> withoutPassword = Map.of("APP_DB_URL", "jdbc:mysql://db/x", "APP_DB_USER", "u", "APP_DB_PASSWORD", "");

        assertThatThrownBy(() -> from(withoutPassword)).isInstanceOf(Refusal.class).hasMessageContaining("APP_DB_PASSWORD");
    }

    @Test
    void aPasswordKeepsItsBlanksAndNeverShowsInText() {
        Settings settings = from(Map.of("APP_DB_URL", "jdbc:mysql://db/x", "APP_DB_USER", "u", "APP_DB_PASSWORD", " s3cret "));

        assertThat(settings.database().orElseThrow().password()).isEqualTo(" s3cret ");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void aUrlOfAnotherDriverIsRefused() {
        assertThatThrownBy(() -> from(Map.of("APP_DB_URL", "jdbc:postgresql://db/x"))).isInstanceOf(Refusal.class);
    }

    @Test
    void aRefusalSpeaksChineseAndEnglishOnOneLine() {
        assertThatThrownBy(() -> from(Map.of("APP_HTTP_PORT", "x")))
                .hasMessageContaining("必须是").hasMessageContaining("must be").message().doesNotContain("\n");
    }

    private static Settings from(Map<String, String> environment) {
        return Settings.from(environment, false, Path.of("data"));
    }
}
