package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.rota.Seat;
import cn.shuanglian.reception.rota.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The slots of a year that are to be staffed: what the rules want, as far as it is still to come and nobody decided otherwise.
 *
 * @param today nothing that was published changes up to then
 * @param from the first day that is planned
 */
class Draft {
    private final Map<Long, Wanted> slots = new LinkedHashMap<>();
    private final List<Wanted> taken = new ArrayList<>();
    private final Map<SlotKey, KnownSlot> known;
    private final boolean published;
    private final LocalDate today;

    Draft(List<Wanted> wanted, List<KnownSlot> known, boolean published, LocalDate from, LocalDate today, Predicate<Wanted> elsewhere) {
        this.known = known.stream().collect(toMap(each -> each.slot().known(), each -> each, (one, other) -> one, LinkedHashMap::new));
        this.published = published;
        this.today = today;
        Map<Long, List<Wanted>> byStation = new HashMap<>();
        for (Wanted each : wanted) {
            Wanted placed = placed(each);
            if (placed == null || placed.day().isBefore(from)) {
                continue;
            }
            List<Wanted> there = byStation.computeIfAbsent(placed.known().station(), none -> new ArrayList<>());
            if (there.stream().anyMatch(placed::overlaps) || elsewhere.test(placed)) {
                taken.add(placed);
            } else {
                there.add(placed);
                slots.put((long) slots.size(), placed);
            }
        }
    }

    /** Where the slot lies; null for one that is over or must not change. */
    private Wanted placed(Wanted wanted) {
        KnownSlot old = known.get(wanted.known());
        if (old != null && old.isFrozen(today)) {
            return null;
        }
        Wanted placed = old != null && old.isPublished() && (old.slot().isPinned() || !wanted.day().isAfter(today))
                ? wanted.at(old.hours().day(), old.hours().start(), old.hours().end()) : wanted;
        return published && !placed.day().isAfter(today) ? null : placed;
    }

    /** By the number under which the rota knows them. */
    Map<Long, Wanted> slots() {
        return slots;
    }

    /** What the rules want of a station that receives already at that time. */
    List<Wanted> taken() {
        return taken;
    }

    KnownSlot known(Wanted wanted) {
        return known.get(wanted.known());
    }

    Set<LocalDate> days() {
        return slots.values().stream().map(Wanted::day).collect(toSet());
    }

    /** Slots that stay as they are because they are over. */
    List<KnownSlot> frozen() {
        return known.values().stream().filter(each -> each.isFrozen(today)).toList();
    }

    /** Published slots still to come that no rule asks for any more. */
    List<KnownSlot> dropped() {
        Set<SlotKey> asked = slots.values().stream().map(Wanted::known).collect(toSet());
        return known.values().stream().filter(each -> each.isPublished() && !each.isFrozen(today) && !asked.contains(each.slot().known())).toList();
    }

    List<Slot> rotaSlots(Map<Long, String> counties) {
        return slots.entrySet().stream().map(each -> new Slot(each.getKey(), each.getValue().known().station(),
                counties.get(each.getValue().known().station()), each.getValue().hours(), each.getValue().seats(), each.getValue().directors())).toList();
    }

    /** Seats at receptions that were published. @param plannedBy the mandate by which each mandate is planned for */
    Set<Seat> kept(Map<Long, Long> plannedBy, Map<Long, List<PlanSeat>> seats) {
        Set<Seat> kept = new HashSet<>();
        slots.forEach((key, wanted) -> {
            KnownSlot old = known(wanted);
            if (old == null || !old.isPublished()) {
                return;
            }
            Set<Long> directors = seats.getOrDefault(old.slot().id(), List.of()).stream().filter(PlanSeat::isDirector).map(PlanSeat::mandateId)
                    .collect(toSet());
            old.expected().stream().filter(plannedBy::containsKey)
                    .forEach(mandate -> kept.add(new Seat(key, plannedBy.get(mandate), directors.contains(mandate))));
        });
        return kept;
    }
}
