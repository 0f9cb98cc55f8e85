package cn.shuanglian.evaluation.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the migration itself: what it seeds can never be changed in place. */
class SeededRubricTest {
    private static final Pattern ITEM = Pattern.compile("\\(1, '([ABC]\\d)', \\d+, (\\d+), (?:true|false),");

    @Test
    void theTwelveItemsOfTheDefaultRubricMakeAHundredPoints() throws IOException {
        Map<String, Integer> caps = new LinkedHashMap<>();
        Matcher items = ITEM.matcher(migration());
        while (items.find()) {
            caps.put(items.group(1), Integer.valueOf(items.group(2)));
        }
        assertThat(caps).containsOnlyKeys("A1", "A2", "A3", "B1", "B2", "B3", "B4", "B5", "B6", "C1", "C2", "C3");
        assertThat(caps.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }

    private static String migration() throws IOException {
        try (InputStream in = SeededRubricTest.class.getResourceAsStream("/db/migration/evaluation/V20261124_31__rubric.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
