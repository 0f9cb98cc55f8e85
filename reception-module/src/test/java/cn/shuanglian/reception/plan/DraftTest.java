package cn.shuanglian.reception.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.rota.Seat;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.ReceptionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void thePastOfAPublishedPlanStaysAsItIs() {
        KnownSlot past = published(wanted(5, 15), day(5, 15));
        KnownSlot toCome = published(wanted(7, 15), day(7, 15));
        Draft draft = draft(List.of(wanted(5, 15), wanted(6, 15), wanted(6, 20), wanted(7, 15), wanted(8, 17)), List.of(past, toCome), true);
        assertThat(draft.slots().values()).extracting(Wanted::day).containsExactly(day(7, 15), day(8, 17));
        assertThat(draft.frozen()).containsExactly(past);
        assertThat(draft.dropped()).isEmpty();
    }

    @Test
    void aDraftThatNobodyAnnouncedMayBeginInThePast() {
        assertThat(draft(List.of(wanted(5, 15), wanted(7, 15)), List.of(), false).slots().values()).extracting(Wanted::day)
                .containsExactly(day(5, 15), day(7, 15));
    }

    @Test
    void aReceptionThatWasMovedByHandStaysWhereItWasMovedTo() {
        KnownSlot moved = published(wanted(7, 15), day(7, 22));
        moved.slot().stands(day(7, 22), 600, 700, true);
        assertThat(draft(List.of(wanted(7, 15)), List.of(moved), true).slots().values()).extracting(Wanted::day).containsExactly(day(7, 22));
    }

    @Test
    void aReceptionThatWasCancelledIsNotPlannedAgain() {
        PlanSlot slot = slot(wanted(7, 15));
        KnownSlot cancelled = new KnownSlot(slot, ReceptionStatus.CANCELLED, new Hours(day(7, 15), 540, 660), 1, List.of());
        assertThat(draft(List.of(wanted(7, 15)), List.of(cancelled), true).slots()).isEmpty();
    }

    @Test
    void whatNoRuleAsksForAnyMoreIsDropped() {
        KnownSlot gone = published(wanted(7, 15), day(7, 15));
        Draft draft = draft(List.of(wanted(8, 17)), List.of(gone), true);
        assertThat(draft.dropped()).containsExactly(gone);
    }

    @Test
    void anotherDayOfTheMonthMovesWhatWasPublishedForTheMonth() {
        KnownSlot july = published(wanted(7, 15), day(7, 15));
        Draft draft = draft(List.of(wanted(7, 20), wanted(8, 20)), List.of(july), true);
        assertThat(draft.dropped()).isEmpty();
        assertThat(draft.known(wanted(7, 20))).isSameAs(july);
        assertThat(draft.known(wanted(8, 20))).isNull();
    }

    @Test
    void aStationThatReceivesAlreadyIsNamed() {
        Wanted first = wanted(7, 15);
        Wanted second = new Wanted(new SlotKey(2, 10, day(7, 15)), "430302", day(7, 15), 600, 720, ReceptionKind.JOINT, 2, 0);
        Draft draft = draft(List.of(first, second), List.of(), false);
        assertThat(draft.slots().values()).containsExactly(first);
        assertThat(draft.taken()).containsExactly(second);
        Draft elsewhere = new Draft(List.of(first), List.of(), false, FIRST, TODAY, wanted -> true);
        assertThat(elsewhere.taken()).containsExactly(first);
    }

    @Test
    void seatsAtPublishedReceptionsAreKeptByTheMandateTheirHolderIsPlannedBy() {
        Draft draft = draft(List.of(wanted(7, 15)), List.of(published(wanted(7, 15), day(7, 15))), true);
        assertThat(draft.kept(Map.of(101L, 100L, 200L, 200L), Map.of())).containsExactlyInAnyOrder(new Seat(0, 100, false), new Seat(0, 200, false));
        assertThat(draft.kept(Map.of(200L, 200L), Map.of())).containsExactly(new Seat(0, 200, false));
    }

    private static Draft draft(List<Wanted> wanted, List<KnownSlot> known, boolean published) {
        return new Draft(wanted, known, published, FIRST, TODAY, none -> false);
    }

    private static Wanted wanted(int month, int day) {
        return new Wanted(new SlotKey(1, 10, day(month, day)), "430302", day(month, day), 540, 660, ReceptionKind.DEPUTY_DAY, 2, 0);
    }

    private static PlanSlot slot(Wanted wanted) {
        PlanSlot slot = new PlanSlot(1, wanted);
        slot.became(77);
        return slot;
    }

    private static KnownSlot published(Wanted wanted, LocalDate on) {
        return new KnownSlot(slot(wanted), ReceptionStatus.PLANNED, new Hours(on, 540, 660), 1, List.of(101L, 200L));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
