package cn.shuanglian.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.web.failure.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitTest {
    enum Colour { RED, BLUE }

    record Part(Colour colour, LocalDate on) {
    }

    record Whole(String name, Integer count, Long key, Boolean ready, Colour colour, LocalDate on, Part part, List<Part> parts) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"colour\":\"GREEN\"} | body.oneOf | /colour", "{\"colour\":1} | body.oneOf | /colour", "{\"on\":\"2018-02-30\"} | body.date | /on",
            "{\"on\":\"\"} | body.date | /on", "{\"name\":5} | body.text | /name", "{\"count\":\"5\"} | body.whole | /count",
            "{\"count\":1.5} | body.whole | /count", "{\"count\":3000000000} | body.whole | /count", "{\"key\":\"7\"} | body.whole | /key",
            "{\"ready\":\"yes\"} | body.boolean | /ready", "{\"part\":[]} | body.object | /part", "{\"part\":{\"colour\":\"\"}} | body.oneOf | /part/colour",
            "{\"parts\":{}} | body.list | /parts", "{\"parts\":[{\"on\":\"2018-01-01\"},{\"on\":\"x\"}]} | body.date | /parts/1/on"})
    void theFirstValueThatDoesNotFitIsNamed(String body, String code, String pointer) {
        Rejected rejected = of(body);

        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.code()).isEqualTo(code);
        assertThat(rejected.pointer()).isEqualTo(pointer);
    }

    @Test
    void aWordThatIsNoneOfItsListIsToldWhichThereAre() {
        assertThat(of("{\"colour\":\"GREEN\"}").arguments()).containsExactly("RED, BLUE");
    }

    @Test
    void nothingIsNamedWhereEverythingFits() {
        assertThat(of("""
                {"name":"a","count":1,"key":3000000000,"ready":true,"colour":"RED","on":"2018-02-28","part":{"on":null},"parts":[{"colour":"BLUE"}]}
                """)).isNull();
    }

    private static Rejected of(String body) {
        return Misfit.of(body.getBytes(StandardCharsets.UTF_8), Whole.class);
    }
}
