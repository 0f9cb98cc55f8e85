package cn.shuanglian.reception.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks a finished year through without knowing how it came about: compares dates, times and places by itself. */
class RotaChecker {
    private final Map<Long, Slot> slots = new HashMap<>();
    private final Map<Long, Receiver> receivers = new HashMap<>();
    private final Map<Long, List<Slot>> bySlotOf = new HashMap<>();
    private final Map<Long, Set<Long>> who = new HashMap<>();
    private final Outcome outcome;

    RotaChecker(Rota rota, Outcome outcome) {
        this.outcome = outcome;
        rota.slots().forEach(slot -> slots.put(slot.key(), slot));
        rota.receivers().forEach(receiver -> receivers.put(receiver.mandate(), receiver));
        outcome.seats().forEach(seat -> {
            bySlotOf.computeIfAbsent(seat.mandate(), none -> new ArrayList<>()).add(slots.get(seat.slot()));
            assertThat(who.computeIfAbsent(seat.slot(), none -> new HashSet<>()).add(seat.mandate())).as("%s seated twice", seat).isTrue();
        });
    }

    List<Slot> of(Receiver receiver) {
        return bySlotOf.getOrDefault(receiver.mandate(), List.of());
    }

    Set<Long> seated(Slot slot) {
        return who.getOrDefault(slot.key(), Set.of());
    }

    int load(Receiver receiver) {
        return receiver.received() + of(receiver).size();
    }

    /** Whether somebody could take a seat there who does nothing else at that time. */
    private boolean couldServe(Receiver receiver, Slot slot) {
        boolean near = receiver.station() != null && receiver.station() == slot.station() || slot.county().equals(receiver.county());
        return near && !isKeptAway(receiver, slot);
    }

    private static boolean isKeptAway(Receiver receiver, Slot slot) {
        for (Away away : receiver.away()) {
            if (away.from().compareTo(slot.hours().day()) <= 0 && away.until().compareTo(slot.hours().day()) >= 0) {
                return true;
            }
        }
        return receiver.recused().contains(slot.station()) || receiver.elsewhere().stream().anyMatch(hours -> cross(hours, slot.hours()));
    }

    private static boolean cross(Hours one, Hours other) {
        return one.day().isEqual(other.day()) && Math.max(one.start(), other.start()) < Math.min(one.end(), other.end());
    }

    /** Nobody where they must not be, nobody twice at once. */
    void nobodyWhereNobodyMayBe() {
        for (Seat seat : outcome.seats()) {
            Receiver receiver = receivers.get(seat.mandate());
            Slot slot = slots.get(seat.slot());
            assertThat(isKeptAway(receiver, slot)).as("%s at %s", receiver, slot).isFalse();
            assertThat(seat.director() ? receiver.director() : couldServe(receiver, slot)).as("%s at %s", receiver, slot).isTrue();
        }
        bySlotOf.values().forEach(taken -> {
            for (int one = 0; one < taken.size(); one++) {
                for (int other = one + 1; other < taken.size(); other++) {
                    assertThat(cross(taken.get(one).hours(), taken.get(other).hours())).as("%s and %s", taken.get(one), taken.get(other)).isFalse();
                }
            }
        });
    }

    /** Whatever lacks something is named, and could not be helped by anybody who is free at that time. */
    void whatLacksSomethingIsNamed() {
        Map<Long, Integer> named = new HashMap<>();
        outcome.unmet().stream().filter(unmet -> unmet.rule() == Unmet.Rule.SEATS).forEach(unmet -> named.put(unmet.slot(), unmet.missing()));
        for (Slot slot : slots.values()) {
            int lacking = Math.max(0, slot.seats() - seated(slot).size());
            assertThat(named.getOrDefault(slot.key(), 0)).as("lacking at %s", slot).isEqualTo(lacking);
            if (lacking > 0) {
                assertThat(receivers.values()).as("free for %s", slot).noneMatch(receiver -> couldServe(receiver, slot)
                        && of(receiver).stream().noneMatch(taken -> cross(taken.hours(), slot.hours())));
            }
        }
        Set<Long> cadres = new HashSet<>();
        outcome.unmet().stream().filter(unmet -> unmet.rule() == Unmet.Rule.CADRE).forEach(unmet -> cadres.add(unmet.mandate()));
        for (Receiver receiver : receivers.values()) {
            assertThat(cadres.contains(receiver.mandate())).as("%s", receiver).isEqualTo(load(receiver) < receiver.required());
            if (load(receiver) < receiver.required()) {
                assertThat(slots.values()).as("open to %s", receiver).noneMatch(slot -> couldServe(receiver, slot)
                        && of(receiver).stream().noneMatch(taken -> cross(taken.hours(), slot.hours())));
            }
        }
    }

    /** The greatest difference of loads among those who could serve exactly the same slots under the same demand. */
    int spreadAmongEquals() {
        Map<Object, List<Integer>> loads = new HashMap<>();
        receivers.values().forEach(receiver -> {
            Set<Long> open = new HashSet<>();
            slots.values().stream().filter(slot -> couldServe(receiver, slot)).forEach(slot -> open.add(slot.key()));
            loads.computeIfAbsent(List.of(open, receiver.required(), receiver.director(), receiver.received()), none -> new ArrayList<>())
                    .add(load(receiver));
        });
        return loads.values().stream().mapToInt(each -> each.stream().mapToInt(Integer::intValue).max().orElseThrow()
                - each.stream().mapToInt(Integer::intValue).min().orElseThrow()).max().orElse(0);
    }

    /** How many pairs could change places at one time so that more of them receive at home. */
    int betterAtHome() {
        Map<Hours, List<Seat>> atOneTime = new HashMap<>();
        outcome.seats().stream().filter(seat -> !seat.director()).forEach(seat -> atOneTime.computeIfAbsent(slots.get(seat.slot()).hours(),
                none -> new ArrayList<>()).add(seat));
        int better = 0;
        for (List<Seat> seats : atOneTime.values()) {
            for (Seat one : seats) {
                for (Seat other : seats) {
                    better += home(one, other) + home(other, one) > home(one, one) + home(other, other) && mayChange(one, other) ? 1 : 0;
                }
            }
        }
        return better;
    }

    private boolean mayChange(Seat one, Seat other) {
        return one.slot() != other.slot() && couldServe(receivers.get(one.mandate()), slots.get(other.slot()))
                && couldServe(receivers.get(other.mandate()), slots.get(one.slot()));
    }

    private int home(Seat who, Seat where) {
        Long station = receivers.get(who.mandate()).station();
        return station != null && station == slots.get(where.slot()).station() ? 1 : 0;
    }

    /** How often each month's slots were counted, for the eye. */
    Map<Integer, Integer> months() {
        Map<Integer, Integer> months = new TreeMap<>();
        outcome.seats().forEach(seat -> months.merge(slots.get(seat.slot()).hours().day().getMonthValue(), 1, Integer::sum));
        return months;
    }
}
