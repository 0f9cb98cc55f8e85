package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a plan with its receptions as they stand; what is over is the same by definition. */
@Dependent
class PlanDifferences {
    @Inject
    PlanStore store;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;
    @Inject
    Clock clock;

    /** One slot that differs; of a moved one that is restaffed too, it is told as moved. */
    record Difference(KnownSlot known, PlanChange.Kind kind, Set<Long> planned) {
        List<Long> leaving() {
            return known.expected().stream().filter(each -> !planned.contains(each)).toList();
        }

        List<Long> arriving() {
            return planned.stream().filter(each -> !known.expected().contains(each)).sorted().toList();
        }
    }

    List<Difference> of(long planId) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<PlanSeat>> seats = store.seats(planId);
        List<Difference> differences = new ArrayList<>();
        for (KnownSlot known : store.known(planId)) {
            Set<Long> planned = seats.getOrDefault(known.slot().id(), List.of()).stream().map(PlanSeat::mandateId).collect(toSet());
            PlanChange.Kind kind = kind(known, planned, today);
            if (kind != null) {
                differences.add(new Difference(known, kind, planned));
            }
        }
        return differences;
    }

    private static PlanChange.Kind kind(KnownSlot known, Set<Long> planned, LocalDate today) {
        PlanSlot slot = known.slot();
        if (!known.isPublished()) {
            return slot.isDropped() || slot.heldOn().isBefore(today) ? null : PlanChange.Kind.OPEN;
        }
        if (known.isFrozen(today)) {
            return null;
        }
        if (slot.isDropped()) {
            return PlanChange.Kind.CANCEL;
        }
        if (!known.hours().day().equals(slot.heldOn()) || known.hours().start() != slot.startMinute() || known.hours().end() != slot.endMinute()) {
            return PlanChange.Kind.MOVE;
        }
        return Set.copyOf(known.expected()).equals(planned) ? null : PlanChange.Kind.RESTAFF;
    }

    /** With names, for people to look at; two queries more. */
    List<PlanChange> named(List<Difference> differences) {
        List<Long> mandates = new ArrayList<>();
        differences.forEach(each -> {
            mandates.addAll(each.leaving());
            mandates.addAll(each.arriving());
        });
        Map<Long, String> names = deputies.names(mandates.stream().distinct().toList());
        Map<Long, String> places = stations.names(differences.stream().map(each -> each.known().slot().stationId()).distinct().toList());
        return differences.stream().map(each -> change(each, names, places)).toList();
    }

    private static PlanChange change(Difference each, Map<Long, String> names, Map<Long, String> places) {
        PlanSlot slot = each.known().slot();
        boolean cancel = each.kind() == PlanChange.Kind.CANCEL;
        return new PlanChange(each.kind(), slot.id(), slot.receptionId(), slot.stationId(), places.getOrDefault(slot.stationId(), ""),
                each.known().hours().day(), slot.heldOn(), LocalTime.ofSecondOfDay(slot.startMinute() * 60L),
                LocalTime.ofSecondOfDay(slot.endMinute() * 60L), cancel ? List.of() : people(each.leaving(), names),
                cancel ? List.of() : people(each.arriving(), names));
    }

    private static List<PlanChange.Person> people(Collection<Long> mandates, Map<Long, String> names) {
        return mandates.stream().map(each -> new PlanChange.Person(each, names.getOrDefault(each, ""))).toList();
    }
}
