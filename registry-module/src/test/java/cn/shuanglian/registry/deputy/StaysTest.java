package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.PlacementKind.AREA_GROUP;
import static cn.shuanglian.registry.deputy.PlacementKind.STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 2, 10);
    private final Stays twice = new Stays(List.of(new PlacementRow(AREA_GROUP, 1, FIRST, SECOND.minusDays(1)),
            new PlacementRow(AREA_GROUP, 2, SECOND, null), new PlacementRow(STATION, 7, FIRST, null)));

    @Test
    void aMoveEndsTheOldPlaceTheDayBefore() {
        LocalDate on = LocalDate.of(2025, 3, 1);

        assertThat(twice.moved(AREA_GROUP, 3L, on, TODAY).rows()).containsExactlyInAnyOrder(twice.rows().get(0),
                new PlacementRow(AREA_GROUP, 2, SECOND, on.minusDays(1)), new PlacementRow(AREA_GROUP, 3, on, null), twice.rows().get(2));
    }

    @Test
    void aMoveBeforeTheLastOneIsRefusedAndNamesItsDay() {
        refused(() -> twice.moved(AREA_GROUP, 3L, SECOND.minusDays(1), TODAY), "placement.beforeLast", SECOND);
    }

    @Test
    void aMoveBeforeTheDayTheDeputyLeftIsRefusedToo() {
        LocalDate left = LocalDate.of(2025, 6, 1);
        Stays gone = twice.moved(AREA_GROUP, null, left, TODAY);

        refused(() -> gone.moved(AREA_GROUP, 3L, left.minusDays(1), TODAY), "placement.beforeLast", left);
        assertThat(gone.moved(AREA_GROUP, 3L, left, TODAY).rows()).hasSize(4);
    }

    @Test
    void aSecondMoveOfTheSameDayReplacesTheFirst() {
        assertThat(twice.moved(AREA_GROUP, 3L, SECOND, TODAY).rows()).containsExactlyInAnyOrder(twice.rows().get(0),
                new PlacementRow(AREA_GROUP, 3, SECOND, null), twice.rows().get(2));
    }

    @Test
    void anEndingCapsWhatHoldsAndKeepsWhatWas() {
        LocalDate on = LocalDate.of(2025, 3, 1);

        assertThat(twice.vacated(on).rows()).containsExactly(twice.rows().get(0), new PlacementRow(AREA_GROUP, 2, SECOND, on.minusDays(1)),
                new PlacementRow(STATION, 7, FIRST, on.minusDays(1)));
    }

    @Test
    void anEndingBeforeAPlacementBeganIsRefusedAndNamesItsDay() {
        refused(() -> twice.vacated(SECOND.minusDays(1)), "placement.beganAfter", SECOND);
        assertThat(twice.vacated(SECOND).rows()).extracting(PlacementRow::placeId).containsExactly(1L, 7L);
    }

    private static void refused(ThrowingCallable asked, String code, LocalDate day) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.arguments()).containsExactly(day);
        });
    }
}
