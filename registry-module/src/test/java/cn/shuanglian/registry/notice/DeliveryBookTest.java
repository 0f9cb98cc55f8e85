package cn.shuanglian.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryBookTest {

    @Test
    void triesGetRarerAndNeverMoreThanFourHoursApart() {
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(DeliveryBook::wait).map(Duration::toMinutes).toList())
                .containsExactly(1L, 4L, 16L, 64L, 240L, 240L, 240L, 240L, 240L, 240L);
    }

    @Test
    void argumentsComeBackAsTheyWereToldEmptyOnesToo() {
        for (List<String> told : List.of(List.of("3 月 15 日", "雨湖路联络站", ""), List.of(""), List.of("", "", ""), List.of("一行\n两行", "a|b,c"))) {
            assertThat(Arguments.read(Arguments.stored(told))).isEqualTo(told);
        }
    }

    @Test
    void aSignThatSeparatesArgumentsCannotSmuggleOneIn() {
        assertThat(Arguments.read(Arguments.stored(List.of("a\u001fb", "c")))).containsExactly("a b", "c");
    }
}
