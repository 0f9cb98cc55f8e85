package cn.shuanglian.reception.rota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was seated so far, at which times, and how often everybody receives. */
final class Board {
    private final Times times;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<Long, Set<Integer>> taken = new HashMap<>();
    private final Map<Long, Integer> loads = new HashMap<>();
    private final Map<Long, Integer> filled = new HashMap<>();

    Board(Times times, List<Receiver> receivers) {
        this.times = times;
        receivers.forEach(receiver -> loads.put(receiver.mandate(), receiver.received()));
    }

    void seat(Slot slot, Receiver receiver, boolean director) {
        seats.add(new Seat(slot.key(), receiver.mandate(), director));
        taken.computeIfAbsent(receiver.mandate(), none -> new HashSet<>()).add(times.of(slot));
        loads.merge(receiver.mandate(), 1, Integer::sum);
        filled.merge(slot.key(), 1, Integer::sum);
    }

    boolean isFree(Receiver receiver, int time) {
        return !taken.getOrDefault(receiver.mandate(), Set.of()).contains(time);
    }

    boolean isFree(Receiver receiver, Slot slot) {
        return isFree(receiver, times.of(slot));
    }

    int load(Receiver receiver) {
        return loads.get(receiver.mandate());
    }

    int filled(Slot slot) {
        return filled.getOrDefault(slot.key(), 0);
    }

    Times times() {
        return times;
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }
}
