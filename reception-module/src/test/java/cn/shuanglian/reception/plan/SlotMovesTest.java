package cn.shuanglian.reception.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.plan.SlotMoves.Busy;
import cn.shuanglian.reception.plan.SlotMoves.Move;
import cn.shuanglian.reception.plan.SlotMoves.Standing;
import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotMovesTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final WorkdayTable WEEKS = new WorkdayTable(Map.of());
    private static final WorkdayTable MONDAY_OFF = new WorkdayTable(Map.of(MONDAY, DayKind.OFF));
    private static final int NINE = 540;
    private static final int ELEVEN = 660;

    @Test
    void aReceptionOnADayThatBecomesFreeMovesToTheNextWorkingDay() {
        List<Move> moves = new SlotMoves(WEEKS, MONDAY_OFF, MONDAY.minusDays(30)).of(List.of(on(1, MONDAY, MONDAY), on(2, TUESDAY, TUESDAY)));

        assertThat(moves).containsExactly(new Move(on(1, MONDAY, MONDAY), TUESDAY, null));
    }

    @Test
    void aReceptionComesBackWhenTheDayItsRuleNamesIsWorkedAfterAll() {
        assertThat(new SlotMoves(MONDAY_OFF, WEEKS, MONDAY.minusDays(30)).of(List.of(on(1, MONDAY, TUESDAY))))
                .extracting(Move::to).containsExactly(MONDAY);
    }

    @Test
    void neitherThePastNorTodayMovesOrIsMovedInto() {
        assertThat(new SlotMoves(WEEKS, MONDAY_OFF, MONDAY).of(List.of(on(1, MONDAY, MONDAY)))).isEmpty();
        assertThat(new SlotMoves(MONDAY_OFF, WEEKS, MONDAY).of(List.of(on(1, MONDAY, TUESDAY)))).isEmpty();
    }

    @Test
    void whatStandsSomewhereElseThanItsRuleSaysStays() {
        assertThat(new SlotMoves(WEEKS, MONDAY_OFF, MONDAY.minusDays(30)).of(List.of(on(1, MONDAY, MONDAY.plusDays(3))))).isEmpty();
    }

    @Test
    void aStationThatReceivesThenAlreadyAndADeputyWhoIsElsewhereStandInTheWay() {
        List<Move> moves = List.of(new Move(on(1, MONDAY, MONDAY), TUESDAY, null));
        Set<Busy> morning = Set.of(new Busy(TUESDAY, NINE, ELEVEN));
        Set<Busy> overlapping = Set.of(new Busy(TUESDAY, NINE + 30, ELEVEN + 30));
        Set<Busy> afterwards = Set.of(new Busy(TUESDAY, ELEVEN, ELEVEN + 60));

        assertThat(SlotMoves.checked(moves, Map.of(5L, morning), Map.of())).extracting(Move::obstacle).containsExactly(SlotMoves.TAKEN);
        assertThat(SlotMoves.checked(moves, Map.of(6L, morning), Map.of(70L, overlapping))).extracting(Move::obstacle)
                .containsExactly(SlotMoves.ELSEWHERE);
        assertThat(SlotMoves.checked(moves, Map.of(6L, morning), Map.of(70L, afterwards, 71L, overlapping))).extracting(Move::obstacle)
                .containsExactly((String) null);
    }

    @Test
    void ofTwoThatWouldMeetAtOneStationTheFirstMoves() {
        List<Move> moves = List.of(new Move(on(1, MONDAY, MONDAY), TUESDAY, null), new Move(on(2, MONDAY.minusDays(1), MONDAY), TUESDAY, null));

        assertThat(SlotMoves.checked(moves, Map.of(), Map.of())).extracting(Move::obstacle).containsExactly(null, SlotMoves.TAKEN);
    }

    private static Standing on(long reception, LocalDate named, LocalDate day) {
        return new Standing(reception, 5, named, day, NINE, ELEVEN, List.of(70L));
    }
}
