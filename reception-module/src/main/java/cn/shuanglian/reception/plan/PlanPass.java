package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.rota.Outcome;
import cn.shuanglian.reception.rota.Receiver;
import cn.shuanglian.reception.rota.Rota;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works one plan out and stores it as a draft, in one transaction. */
@Stateless
@DenyAll
public class PlanPass {
    @Inject
    PlanStore store;
    @Inject
    PlanFacts facts;
    @Inject
    StaffFinder finder;
    @Inject
    PlanBook book;
    @Inject
    Clock clock;

    /** Returns how many slots and seats there are, how many of them are kept and how many demands are not met. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public Tally workOut(long job, long planId) {
        // Of two who work the same plan out the second waits and builds on the first.
        Plan plan = store.require(planId, LockModeType.PESSIMISTIC_WRITE);
        AreaCode area = new AreaCode(plan.areaCode());
        LocalDate today = LocalDate.now(clock);
        List<StationRow> stations = facts.stations(area);
        Map<Long, String> counties = stations.stream().collect(toMap(StationRow::id, PlanPass::county));
        WorkdayTable workdays = facts.workdays();
        List<KnownSlot> known = store.known(planId);
        WantedDays days = new WantedDays(plan.planYear(), workdays, facts.receptionDay(area, plan.planYear()), stations,
                known.stream().map(each -> each.slot().known()).collect(toSet()));
        Set<Long> movable = known.stream().filter(each -> each.isPublished() && !each.isFrozen(today)).map(each -> each.slot().receptionId())
                .collect(toSet());
        Draft draft = new Draft(days.of(facts.rules(area)), known, plan.isPublished(), plan.fromOn(), today,
                facts.receptions(area, plan.planYear(), known)::isTaken);
        Staff staff = finder.of(area, plan.planYear(), counties, movable);
        List<Receiver> receivers = staff.receivers(draft.days());
        Map<Long, Long> plannedBy = staff.plannedBy();
        Outcome outcome = new Rota(draft.rotaSlots(counties), receivers, draft.kept(plannedBy, store.seats(planId)))
                .solve((done, total) -> book.advance(job, total, done));
        Tally tally = book.store(plan, draft, outcome, receivers, plannedBy);
        plan.computed(book.slotCount(draft), book.seatCount(draft, outcome), tally.rejected(), workdays.isProvisional(plan.planYear()),
                clock.millis(), book.account());
        book.enter(plan, tally);
        return tally;
    }

    static String county(StationRow station) {
        return station.area().substring(0, Math.min(station.area().length(), Staff.COUNTY_DIGITS));
    }
}
