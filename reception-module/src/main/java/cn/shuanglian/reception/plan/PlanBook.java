package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.reception.rota.Outcome;
import cn.shuanglian.reception.rota.Receiver;
import cn.shuanglian.reception.rota.Seat;
import cn.shuanglian.reception.rota.Unmet;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down what was worked out. */
@Dependent
class PlanBook {
    @PersistenceContext
    EntityManager em;
    @Inject
    PlanStore store;
    @Inject
    Jobs jobs;
    @Inject
    Journal journal;
    @Inject
    Callers callers;

    void advance(long job, int total, int done) {
        jobs.advance(job, total, done);
    }

    long account() {
        return callers.current().accountId();
    }

    void enter(Plan plan, Tally tally) {
        journal.enter(Deed.done("PLAN_WORKED_OUT", "plan", plan.id(), plan.areaCode(), plan.planYear() + ": new " + tally.created() + ", as published "
                + tally.unchanged() + ", otherwise " + tally.updated() + ", not met " + tally.rejected()));
    }

    /** Stores the draft in place of an earlier one; slots that became receptions are kept and follow. */
    Tally store(Plan plan, Draft draft, Outcome outcome, List<Receiver> receivers, Map<Long, Long> plannedBy) {
        Map<Long, List<Seat>> seats = outcome.seats().stream().collect(groupingBy(Seat::slot));
        Map<Long, List<PlanSeat>> before = store.seats(plan.id());
        store.clear(plan.id());
        int fresh = 0;
        int same = 0;
        int other = 0;
        for (Map.Entry<Long, Wanted> each : draft.slots().entrySet()) {
            KnownSlot known = draft.known(each.getValue());
            boolean published = known != null && known.isPublished();
            PlanSlot slot = published ? known.slot() : new PlanSlot(plan.id(), each.getValue());
            List<Seat> its = seats.getOrDefault(each.getKey(), List.of()).stream().map(seat -> asExpected(seat, known, plannedBy)).toList();
            if (published) {
                slot.follow(each.getValue());
                boolean asBefore = known.hours().equals(each.getValue().hours())
                        && new HashSet<>(known.expected()).equals(mandates(its));
                same += asBefore ? 1 : 0;
                other += asBefore ? 0 : 1;
            } else {
                em.persist(slot);
                fresh++;
            }
            its.forEach(seat -> em.persist(new PlanSeat(slot, seat.mandate(), seat.director())));
        }
        draft.dropped().forEach(known -> known.slot().drop());
        draft.frozen().forEach(known -> before.getOrDefault(known.slot().id(), List.of())
                .forEach(seat -> em.persist(new PlanSeat(known.slot(), seat.mandateId(), seat.isDirector()))));
        storeUnmet(plan, draft, outcome);
        storeLoads(plan, outcome, receivers);
        em.flush();
        return new Tally(fresh, other + draft.dropped().size(), same, outcome.unmet().size() + draft.taken().size());
    }

    /** Whoever is expected by another mandate of the same person stays so. */
    private static Seat asExpected(Seat seat, KnownSlot known, Map<Long, Long> plannedBy) {
        List<Long> expected = known == null ? List.of() : known.expected();
        return expected.contains(seat.mandate()) ? seat : expected.stream().filter(each -> plannedBy.getOrDefault(each, each) == seat.mandate())
                .findFirst().map(each -> new Seat(seat.slot(), each, seat.director())).orElse(seat);
    }

    private static Set<Long> mandates(List<Seat> seats) {
        Set<Long> mandates = new HashSet<>();
        seats.forEach(seat -> mandates.add(seat.mandate()));
        return mandates;
    }

    private void storeUnmet(Plan plan, Draft draft, Outcome outcome) {
        outcome.unmet().forEach(unmet -> em.persist(new PlanUnmet(plan.id(), unmet, unmet.slot() == null ? null : draft.slots().get(unmet.slot()))));
        draft.taken().forEach(wanted -> em.persist(new PlanUnmet(plan.id(), new Unmet(Unmet.Rule.TAKEN, null, null, 1, Map.of()), wanted)));
    }

    private void storeLoads(Plan plan, Outcome outcome, List<Receiver> receivers) {
        Map<Long, Long> loads = new HashMap<>(outcome.seats().stream().collect(groupingBy(Seat::mandate, counting())));
        receivers.forEach(each -> em.persist(new PlanLoad(plan.id(), each.mandate(), each.county(),
                each.received() + loads.getOrDefault(each.mandate(), 0L).intValue(), each.required(), outcome.equals().get(each.mandate()))));
    }

    int slotCount(Draft draft) {
        long over = draft.frozen().stream().filter(each -> each.status() != ReceptionStatus.CANCELLED).count();
        return draft.slots().size() + (int) over;
    }

    int seatCount(Draft draft, Outcome outcome) {
        return outcome.seats().size() + draft.frozen().stream().mapToInt(each -> each.expected().size()).sum();
    }
}
