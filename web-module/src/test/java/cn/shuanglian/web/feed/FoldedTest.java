package cn.shuanglian.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedTest {
    private static final String LINE = "SUMMARY:" + "荷塘街道人大代表联络站".repeat(9) + "😀😀" + "a".repeat(80);

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        assertThat(Folded.of(LINE + "\r\nX:1\r\n").split("\r\n")).hasSizeGreaterThan(4)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void everyLineIsFilledUpToTheLastCharacterThatFits() {
        String[] lines = Folded.of("X".repeat(200)).split("\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0]).hasSize(75);
        assertThat(lines[1]).hasSize(75).startsWith(" X");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int before = 0; before < 80; before++) {
            String line = "a".repeat(before) + "联😀";
            byte[] folded = Folded.of(line).getBytes(StandardCharsets.UTF_8);
            for (String part : new String(folded, StandardCharsets.UTF_8).split("\r\n")) {
                assertThat(part).as("after " + before).doesNotContain("\uFFFD");
                assertThat(new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(part);
                assertThat(Character.isLowSurrogate(part.charAt(0)) || Character.isHighSurrogate(part.charAt(part.length() - 1))).isFalse();
            }
        }
    }

    @Test
    void unfoldedItSaysTheSame() {
        assertThat(Folded.of(LINE).replace("\r\n ", "")).isEqualTo(LINE + "\r\n");
    }
}
