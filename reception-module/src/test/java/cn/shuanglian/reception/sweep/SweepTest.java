package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.ALL;
import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEEN = LocalDate.of(2026, 6, 1);

    @Test
    void aPlaceIsDueUntilItIsSoundOrMended() {
        SweepCheck check = new SweepCheck(1, "431381", "板塘大桥", 9);
        assertThat(check.due(LAST)).isEqualTo(LAST);
        check.hazard("桥墩开裂", SEEN, LAST.plusMonths(2));
        assertThat(check.due(LAST)).isEqualTo(LAST.plusMonths(2));
        check.mend("已加固", LAST);
        assertThat(check.due(LAST)).isNull();
    }

    @Test
    void aPlaceThatIsCheckedAnewKnowsNothingOfWhatWasFound() {
        SweepCheck check = new SweepCheck(1, "431381", "板塘大桥", 9);
        check.hazard("桥墩开裂", SEEN, LAST);
        check.mend("已加固", LAST);
        check.reopen();
        assertThat(check.state()).isEqualTo(CheckState.OPEN);
        assertThat(check.found()).isNull();
        assertThat(check.mended()).isNull();
        assertThat(check.due(LAST)).isEqualTo(LAST);
    }

    @Test
    void hazardsAreCountedMendedOrNot() {
        SweepCount count = SweepCount.NONE.plus(CheckState.OPEN, 2, 1).plus(CheckState.CHECKED_SOUND, 3, 0).plus(CheckState.HAZARD_FOUND, 1, 1)
                .plus(CheckState.MENDED, 4, 0);
        assertThat(count).isEqualTo(new SweepCount(10, 2, 3, 5, 4, 2));
        assertThat(count.checked()).isEqualTo(8);
        assertThat(count.toMend()).isEqualTo(1);
        assertThat(count.donePercent()).isEqualTo(70);
        assertThat(SweepCount.NONE.donePercent()).isZero();
    }

    @Test
    void aUnitLooksAndMendsAndTheOfficeMayDoMore() {
        assertThat(CheckWay.allowed(CheckState.OPEN, Set.of(HANDLING_UNIT))).containsExactly(CheckAction.CHECK_SOUND, CheckAction.FIND_HAZARD);
        assertThat(CheckWay.allowed(CheckState.HAZARD_FOUND, Set.of(HANDLING_UNIT))).containsExactly(CheckAction.MEND);
        assertThat(CheckWay.allowed(CheckState.MENDED, Set.of(HANDLING_UNIT))).isEmpty();
        assertThat(CheckWay.allowed(CheckState.OPEN, Set.of(LIAISON_OFFICE))).containsExactly(CheckAction.CHECK_SOUND, CheckAction.FIND_HAZARD,
                CheckAction.ASSIGN, CheckAction.REMOVE);
        assertThat(CheckWay.allowed(CheckState.CHECKED_SOUND, Set.of(LIAISON_OFFICE))).containsExactly(CheckAction.REOPEN);
    }

    @Test
    void whoOnlyReadsTakesNoStep() {
        for (CheckState state : CheckState.values()) {
            assertThat(CheckWay.allowed(state, Set.of(AUDITOR, GOVERNMENT_OFFICE))).as(state.name()).isEmpty();
            assertThat(CheckWay.allowed(state, Set.copyOf(ALL))).as(state.name()).isNotEmpty();
        }
    }
}
