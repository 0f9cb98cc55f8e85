package cn.shuanglian.registry.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitPathTest {
    private final Unit government = new Unit("市人民政府", UnitKind.GOVERNMENT, "430300");
    private final Unit bureau = new Unit("市水务局", UnitKind.DEPARTMENT, "430300");
    private final Unit office = new Unit("供水科", UnitKind.DEPARTMENT, "430300");

    @Test
    void aUnitBelowAnotherStandsRightAfterItAndStepsIn() {
        Unit other = new Unit("市财政局", UnitKind.DEPARTMENT, "430300");
        bureau.below(government);
        office.below(bureau);

        assertThat(List.of(government, bureau, office, other)).extracting(unit -> UnitPath.depth(unit.path())).containsExactly(0, 1, 2, 0);
        assertThat(List.of(office.path(), other.path(), government.path(), bureau.path()).stream().sorted())
                .containsExactly(government.path(), bureau.path(), office.path(), other.path());
    }

    @Test
    void aPathLeadsThroughAllUnitsAboveAndThroughItself() {
        bureau.below(government);
        office.below(bureau);

        assertThat(UnitPath.leadsThrough(office.path(), government.path())).isTrue();
        assertThat(UnitPath.leadsThrough(bureau.path(), bureau.path())).isTrue();
        assertThat(UnitPath.leadsThrough(government.path(), office.path())).isFalse();
        assertThat(UnitPath.leadsThrough(new Unit("市财政局", UnitKind.DEPARTMENT, "430300").path(), government.path())).isFalse();
    }

    @Test
    void whatLiesBelowAMovedUnitFollowsIt() {
        office.below(bureau);
        String before = bureau.path();
        bureau.below(government);
        office.follow(before, bureau.path());

        assertThat(office.path()).startsWith(bureau.path() + "/").endsWith(String.valueOf(office.id()));
        assertThat(UnitPath.depth(office.path())).isEqualTo(2);
    }

    @Test
    void aUnitTakenOutStandsAtTheTopOfItsArea() {
        bureau.below(government);
        bureau.below(null);

        assertThat(bureau.parentId()).isNull();
        assertThat(bureau.path()).startsWith("430300/");
        assertThat(UnitPath.depth(bureau.path())).isZero();
    }
}
