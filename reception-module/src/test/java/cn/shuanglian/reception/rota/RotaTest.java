package cn.shuanglian.reception.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaTest {
    private static final Progress QUIET = (done, total) -> { };

    private static Outcome solve(Rota rota) {
        return rota.solve(QUIET);
    }

    @Test
    void aYearOfXiangtanMeetsEveryRuleInSeconds() {
        Rota rota = new Rota(Year2026.slots(), Year2026.receivers(), Set.of());
        long begun = System.nanoTime();
        Outcome outcome = solve(rota);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        RotaChecker checker = new RotaChecker(rota, outcome);
        assertThat(rota.slots()).hasSize(69 * 12);
        assertThat(rota.receivers()).hasSize(345 + 33);
        assertThat(outcome.unmet()).isEmpty();
        checker.nobodyWhereNobodyMayBe();
        checker.whatLacksSomethingIsNamed();
        assertThat(checker.spreadAmongEquals()).isLessThanOrEqualTo(1);
        assertThat(checker.betterAtHome()).isZero();
        assertThat(rota.slots()).allMatch(slot -> checker.seated(slot).size() >= 2);
        assertThat(rota.receivers()).allMatch(receiver -> checker.load(receiver) >= receiver.required());
        assertThat(checker.months()).hasSize(12).allSatisfy((month, seats) -> assertThat(seats).isEqualTo(138));
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSameYear() {
        List<Slot> slots = new ArrayList<>(Year2026.slots());
        List<Receiver> receivers = new ArrayList<>(Year2026.receivers());
        Set<Seat> seats = new HashSet<>(solve(new Rota(slots, receivers, Set.of())).seats());
        Collections.shuffle(slots, new Random(1));
        Collections.shuffle(receivers, new Random(2));
        assertThat(new HashSet<>(solve(new Rota(slots, receivers, Set.of())).seats())).isEqualTo(seats);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverKeepsDeputiesAwayTheHardRulesHold(long seed) {
        Random draw = new Random(seed);
        List<Receiver> receivers = Year2026.receivers().stream().map(receiver -> hindered(receiver, draw)).toList();
        Rota rota = new Rota(Year2026.slots(), receivers, Set.of());
        RotaChecker checker = new RotaChecker(rota, solve(rota));
        checker.nobodyWhereNobodyMayBe();
        checker.whatLacksSomethingIsNamed();
        assertThat(checker.spreadAmongEquals()).isLessThanOrEqualTo(1);
    }

    /** About a third is away for months, some are recused from stations, some receive elsewhere, some have no station. */
    private static Receiver hindered(Receiver receiver, Random draw) {
        List<Away> away = new ArrayList<>(receiver.away());
        if (draw.nextInt(3) == 0) {
            LocalDate from = LocalDate.of(2026, 1 + draw.nextInt(12), 1);
            away.add(new Away(from, from.plusDays(draw.nextInt(300)), draw.nextBoolean() ? Bar.ABSENT : Bar.NO_MANDATE));
        }
        Set<Long> recused = draw.nextInt(5) == 0 ? Set.of(1L + draw.nextInt(69), 100L + draw.nextInt(9)) : Set.of();
        List<Hours> elsewhere = draw.nextInt(5) == 0 ? List.of(new Hours(LocalDate.of(2026, 5, 15), 10 * 60, 12 * 60)) : List.of();
        boolean homeless = draw.nextInt(20) == 0;
        return new Receiver(receiver.mandate(), homeless ? null : receiver.station(), homeless ? null : receiver.county(), receiver.director(),
                receiver.received(), receiver.required(), away, elsewhere, recused);
    }

    @Test
    void whatCannotBeSatisfiedIsNamedWithTheReason() {
        Slot slot = slot(1, 10, 15, 2, 0);
        Away absent = new Away(slot.hours().day(), slot.hours().day(), Bar.ABSENT);
        Away meeting = new Away(slot.hours().day().minusDays(1), slot.hours().day(), Bar.MEETING);
        Outcome outcome = solve(new Rota(List.of(slot), List.of(receiver(1, 10L, List.of(absent)), receiver(2, 10L, List.of(meeting, absent)),
                receiver(3, 10L, List.of()), homeless(4)), Set.of()));
        assertThat(outcome.seats()).containsExactly(new Seat(1, 3, false));
        assertThat(outcome.unmet()).contains(new Unmet(Unmet.Rule.SEATS, 1L, null, 1, Map.of(Bar.ABSENT, 1, Bar.MEETING, 1, Bar.ELSEWHERE, 1)),
                new Unmet(Unmet.Rule.NEVER, null, 4L, 1, Map.of(Bar.OTHER_PLACE, 1)));
    }

    @Test
    void aLeadingCadreGetsASeatMoreWhereAllAreTaken() {
        List<Slot> slots = List.of(slot(1, 10, 15, 2, 0), slot(2, 10, 16, 2, 0));
        List<Receiver> cadres = List.of(cadre(1), cadre(2), cadre(3));
        Outcome outcome = solve(new Rota(slots, cadres, Set.of()));
        assertThat(outcome.unmet()).isEmpty();
        assertThat(outcome.seats()).hasSize(6);
    }

    @Test
    void directorsTakeTurnsAndTheStationsDeputiesReceiveBesideThem() {
        List<Slot> slots = new ArrayList<>();
        for (int day = 1; day <= 21; day++) {
            slots.add(slot(day, 10, day, 2, 1));
        }
        List<Receiver> receivers = new ArrayList<>();
        for (int each = 1; each <= 7; each++) {
            receivers.add(new Receiver(each, 99L, "430304", true, 0, 0, List.of(), List.of(), Set.of()));
            receivers.add(receiver(100 + each, 10L, List.of()));
        }
        Outcome outcome = solve(new Rota(slots, receivers, Set.of()));
        assertThat(outcome.unmet()).isEmpty();
        for (int each = 1; each <= 7; each++) {
            long director = each;
            assertThat(outcome.seats().stream().filter(seat -> seat.mandate() == director)).hasSize(3).allMatch(Seat::director);
        }
    }

    @Test
    void everySlotHasTwoBeforeOneHasThree() {
        List<Slot> slots = List.of(slot(1, 10, 15, 3, 0), slot(2, 11, 15, 3, 0));
        Outcome outcome = solve(new Rota(slots, List.of(receiver(1, 10L, List.of()), receiver(2, 10L, List.of()), receiver(3, 10L, List.of()),
                receiver(4, 10L, List.of())), Set.of()));
        assertThat(outcome.seats().stream().filter(seat -> seat.slot() == 1)).hasSize(2);
        assertThat(outcome.seats().stream().filter(seat -> seat.slot() == 2)).hasSize(2);
    }

    @Test
    void anAbsenceTouchesOnlyTheSeatsOfWhoIsAway() {
        List<Slot> slots = Year2026.slots();
        List<Receiver> receivers = new ArrayList<>(Year2026.receivers());
        Set<Seat> before = new HashSet<>(solve(new Rota(slots, receivers, Set.of())).seats());
        Receiver away = receivers.get(40);
        long lost = before.stream().filter(seat -> seat.mandate() == away.mandate()).count();
        receivers.set(40, new Receiver(away.mandate(), away.station(), away.county(), false, 0, 0,
                List.of(new Away(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Bar.ABSENT)), List.of(), Set.of()));
        Rota again = new Rota(slots, receivers, before);
        Outcome outcome = solve(again);
        Set<Seat> fresh = new HashSet<>(outcome.seats());
        fresh.removeAll(before);
        assertThat(lost).isPositive();
        assertThat(fresh).hasSize((int) lost);
        RotaChecker checker = new RotaChecker(again, outcome);
        checker.nobodyWhereNobodyMayBe();
        checker.whatLacksSomethingIsNamed();
        assertThat(again.slots()).allMatch(slot -> checker.seated(slot).size() == 2);
    }

    @Test
    void nothingChangesWhenNothingHappened() {
        List<Slot> slots = Year2026.slots();
        List<Receiver> receivers = Year2026.receivers();
        Set<Seat> before = new HashSet<>(solve(new Rota(slots, receivers, Set.of())).seats());
        assertThat(new HashSet<>(solve(new Rota(slots, receivers, before)).seats())).isEqualTo(before);
    }

    @Test
    void nobodyReceivesTwiceWhereTimesOverlapInPart() {
        Slot early = new Slot(1, 10, "430302", new Hours(LocalDate.of(2026, 3, 16), 540, 660), 2, 0);
        Slot late = new Slot(2, 11, "430302", new Hours(LocalDate.of(2026, 3, 16), 600, 720), 2, 0);
        Slot afternoon = new Slot(3, 11, "430302", new Hours(LocalDate.of(2026, 3, 16), 720, 800), 2, 0);
        Rota rota = new Rota(List.of(early, late, afternoon), List.of(receiver(1, 10L, List.of()), receiver(2, 10L, List.of()),
                receiver(3, 10L, List.of())), Set.of());
        Outcome outcome = solve(rota);
        new RotaChecker(rota, outcome).nobodyWhereNobodyMayBe();
        assertThat(outcome.seats()).hasSize(5);
    }

    private static Slot slot(long key, long station, int day, int seats, int directors) {
        return new Slot(key, station, "430302", new Hours(LocalDate.of(2026, 4, day), 540, 660), seats, directors);
    }

    private static Receiver receiver(long mandate, Long station, List<Away> away) {
        return new Receiver(mandate, station, "430302", false, 0, 0, away, List.of(), Set.of());
    }

    private static Receiver cadre(long mandate) {
        return new Receiver(mandate, 10L, "430302", false, 0, 2, List.of(), List.of(), Set.of());
    }

    private static Receiver homeless(long mandate) {
        return new Receiver(mandate, null, null, false, 0, 0, List.of(), List.of(), Set.of());
    }
}
