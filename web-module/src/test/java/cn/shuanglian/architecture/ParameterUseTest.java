package cn.shuanglian.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.rule.Parameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterUseTest {
    /** The page of rules shows all of them; only other code goes by one. */
    @Test
    void aParameterIsCalledAppliedWhenAndOnlyWhenSomethingGoesByIt() {
        Set<String> used = Application.classes().stream()
                .filter(type -> !type.getPackageName().endsWith(".rule"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Parameter.class))
                .map(access -> access.getTarget().getName()).collect(toSet());

        assertThat(used).contains("OPINION_DAYS");
        assertThat(Arrays.stream(Parameter.values()).filter(Parameter::isApplied).collect(toCollection(() -> EnumSet.noneOf(Parameter.class))))
                .extracting(Enum::name).containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Parameter.values()).map(Enum::name).filter(used::contains).toList());
    }
}
