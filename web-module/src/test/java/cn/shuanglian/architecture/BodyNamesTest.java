package cn.shuanglian.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The description of the API knows bodies by their simple names: of two that share one, it would describe both as the same. */
class BodyNamesTest {
    @Test
    void noTwoBodiesOfTheApiShareAName() {
        Map<String, List<String>> byName = Application.classes().stream()
                .filter(type -> type.getPackageName().startsWith("cn.shuanglian.web.") && type.getSimpleName().endsWith("Body"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));

        assertThat(byName).hasSizeGreaterThan(50);
        assertThat(byName.values()).allMatch(types -> types.size() == 1);
    }
}
