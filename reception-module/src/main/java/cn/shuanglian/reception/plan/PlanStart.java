package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.calendar.DayRules;
import cn.shuanglian.reception.calendar.SetDayRule;
import cn.shuanglian.reception.rota.Rota;
import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.fault.Refused;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Makes ready what a plan's job works on, committed before the job's thread looks for it. */
@Stateless
@DenyAll
public class PlanStart {
    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    DayRules rules;
    @Inject
    PlanStore store;
    @Inject
    Clock clock;

    /** The key of the plan, which begins on the day asked for. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long prepare(StartPlan asked) {
        AreaCode area = new AreaCode(areas.require(asked.area()).code());
        if (DeputyLevel.of(area.level()).isEmpty()) {
            throw new Refused("plan.area", "area", area.code());
        }
        LocalDate from = from(asked);
        // Of two who ask for the first plan of a year the second waits and finds it.
        em.createQuery("select a from Area a where a.code = :area", Object.class).setParameter("area", area.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        List<Plan> known = em.createQuery("select p from Plan p where p.areaCode = :area and p.planYear = :year", Plan.class)
                .setParameter("area", area.code()).setParameter("year", asked.year()).getResultList();
        Plan plan = known.isEmpty() ? new Plan(area.code(), asked.year(), from, store.account()) : known.get(0);
        if (known.isEmpty()) {
            em.persist(plan);
        } else {
            plan.begins(from);
        }
        if (rules.list(area).isEmpty()) {
            rules.set(new SetDayRule(null, 0, area.code(), RuleKind.MONTHLY, null, null, null, null, null, null, LocalTime.of(9, 0),
                    LocalTime.of(11, 0), Rota.LEAST_SEATS, null));
        }
        em.flush();
        return plan.id();
    }

    private LocalDate from(StartPlan asked) {
        LocalDate today = LocalDate.now(clock);
        if (asked.from() == null) {
            LocalDate first = LocalDate.of(asked.year(), 1, 1);
            if (asked.year() < today.getYear()) {
                throw new Refused("plan.over", "year", asked.year());
            }
            return first.isBefore(today) ? today : first;
        }
        if (asked.from().getYear() != asked.year()) {
            throw new Refused("plan.from", "from", asked.year());
        }
        return asked.from();
    }
}
