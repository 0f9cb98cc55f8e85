package cn.shuanglian.reception.rota;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The times of a plan: slots that overlap, or hang together by others that overlap both, are at one time, and nobody receives twice at
 * one time. Where slots only touch in chains this is stricter than need be; in practice the slots of a day begin and end together.
 */
final class Times {
    private final Map<Long, Integer> ofSlot = new HashMap<>();
    private int count;

    Times(Collection<Slot> slots) {
        List<Slot> sorted = slots.stream().sorted(comparing((Slot slot) -> slot.hours().day()).thenComparingInt(slot -> slot.hours().start())
                .thenComparing(comparingInt(slot -> slot.hours().end()))).toList();
        Hours reach = null;
        for (Slot slot : sorted) {
            Hours hours = slot.hours();
            if (reach == null || !reach.day().equals(hours.day()) || hours.start() >= reach.end()) {
                count++;
                reach = hours;
            } else if (hours.end() > reach.end()) {
                reach = new Hours(reach.day(), reach.start(), hours.end());
            }
            ofSlot.put(slot.key(), count - 1);
        }
    }

    int of(Slot slot) {
        return ofSlot.get(slot.key());
    }

    int count() {
        return count;
    }
}
