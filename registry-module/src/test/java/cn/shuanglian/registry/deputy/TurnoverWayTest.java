package cn.shuanglian.registry.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TurnoverWayTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("every state and kind leads where the law says, and nowhere else")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            status    | SUSPENDED | RESTORED | TERMINATED | TRANSFERRED | BY_ELECTED | GROUP_CHANGED | STATION_CHANGED | UNDONE
            ACTIVE    | SUSPENDED | -        | ENDED      | ACTIVE      | -          | ACTIVE        | ACTIVE          | -
            SUSPENDED | -         | ACTIVE   | ENDED      | -           | -          | -             | -               | -
            ENDED     | -         | -        | -          | -           | -          | -             | -               | -
            """)
    void everyCellOfTheTable(MandateStatus status, MandateStatus suspended, MandateStatus restored, MandateStatus terminated,
                             MandateStatus transferred, MandateStatus byElected, MandateStatus groupChanged, MandateStatus stationChanged,
                             MandateStatus undone) {
        List<MandateStatus> row = Arrays.asList(suspended, restored, terminated, transferred, byElected, groupChanged, stationChanged, undone);
        for (TurnoverKind kind : TurnoverKind.values()) {
            assertThat(TurnoverWay.next(status, kind).orElse(null)).as(status + " " + kind).isEqualTo(row.get(kind.ordinal()));
            assertThat(TurnoverWay.allowed(status).contains(kind)).as(status + " " + kind).isEqualTo(row.get(kind.ordinal()) != null);
        }
    }

    @Test
    void theTableHasAColumnForEveryKind() {
        assertThat(TurnoverKind.values()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(TurnoverKind.class)
    void onlySuspensionAndTerminationNeedAStatutoryReason(TurnoverKind kind) {
        assertThat(kind.reasons()).hasSize(kind == TurnoverKind.SUSPENDED ? 2 : kind == TurnoverKind.TERMINATED ? 9 : 0);
        assertThat(kind.vacates()).isEqualTo(!kind.reasons().isEmpty());
    }
}
