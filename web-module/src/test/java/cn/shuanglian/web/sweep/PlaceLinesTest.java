package cn.shuanglian.web.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.reception.sweep.AddChecks.PlaceLine;
import cn.shuanglian.registry.fault.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceLinesTest {
    private static final Map<String, List<Long>> UNITS = Map.of("水务局", List.of(7L), "城管局", List.of(8L, 9L));

    @Test
    void placesAreReadLineByLineWithTheirUnitBehindACommaOrATab() {
        assertThat(PlaceLines.read("板塘大桥\r\n\n  荷塘便桥，水务局 \n石潭桥\t水务局\n护潭桥,\n", UNITS)).containsExactly(new PlaceLine("板塘大桥", null),
                new PlaceLine("荷塘便桥", 7L), new PlaceLine("石潭桥", 7L), new PlaceLine("护潭桥", null));
        assertThat(PlaceLines.read(null, UNITS)).isEmpty();
        assertThat(PlaceLines.read(",水务局\n", UNITS)).isEmpty();
    }

    @Test
    void aUnitThatNothingOrMoreThanOneIsCalledIsRefused() {
        refused("板塘大桥，环保局", "sweep.unknownUnit");
        refused("板塘大桥，城管局", "sweep.ambiguousUnit");
    }

    @Test
    void aVeryLongNameIsRefusedAndOneOfManyBytesIsNot() {
        refused("桥".repeat(101), "sweep.placeTooLong");
        assertThat(PlaceLines.read("𠮷".repeat(100), UNITS)).hasSize(1);
    }

    private static void refused(String typed, String code) {
        assertThatThrownBy(() -> PlaceLines.read(typed, UNITS)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("places");
        });
    }
}
