package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.session.OpenReception;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Brings one reception a step nearer to the plan, each in a transaction of its own, so that a refusal holds up no other one. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanStep {
    /** What journals and notices tell as the reason; it is a record, so it is in the office's language. */
    /** Put into words wherever it is shown. */
    static final String REASON = "PLAN_CHANGED";

    @PersistenceContext
    EntityManager em;
    @Inject
    PlanStore store;
    @Inject
    Receptions receptions;
    @Inject
    Journal journal;
    @Inject
    Event<PlanPublished> news;
    @Inject
    Clock clock;

    /** Opens the slot's reception, unless somebody did so already. */
    @RolesAllowed(LIAISON_OFFICE)
    public void open(long slotId) {
        PlanSlot slot = slot(slotId);
        if (slot.receptionId() == null && !slot.isDropped()) {
            // Who receives in a year learns of it from its calendar, as a whole; later additions are told one by one.
            boolean told = !store.require(slot.planId(), LockModeType.NONE).isPublished();
            slot.became(receptions.open(new OpenReception(slot.heldOn(), slot.start(), slot.end(), slot.stationId(), slot.kind(), seats(slotId),
                    slot.seats(), told)));
        }
    }

    /** Cancels the reception. */
    @RolesAllowed(LIAISON_OFFICE)
    public void cancel(long slotId) {
        PlanSlot slot = slot(slotId);
        receptions.cancel(slot.receptionId(), REASON, version(slot));
    }

    /** Moves the reception to the slot's day and time. */
    @RolesAllowed(LIAISON_OFFICE)
    public void move(long slotId) {
        PlanSlot slot = slot(slotId);
        boolean pinned = slot.isPinned();
        receptions.move(slot.receptionId(), slot.heldOn(), slot.start(), slot.end(), REASON, version(slot));
        slot.stands(slot.heldOn(), slot.startMinute(), slot.endMinute(), pinned);
    }

    /** Frees the places of those who are no longer planned, so that they can be planned elsewhere at that time. */
    @RolesAllowed(LIAISON_OFFICE)
    public void release(long slotId, List<Long> staying) {
        PlanSlot slot = slot(slotId);
        receptions.staff(slot.receptionId(), staying, version(slot));
    }

    /** Makes those expected exactly these. */
    @RolesAllowed(LIAISON_OFFICE)
    public void staff(long slotId, List<Long> planned) {
        PlanSlot slot = slot(slotId);
        receptions.staff(slot.receptionId(), planned, version(slot));
    }

    /** The plan is published now. */
    @RolesAllowed(LIAISON_OFFICE)
    public void published(long planId, String how) {
        Plan plan = store.require(planId, LockModeType.PESSIMISTIC_WRITE);
        plan.published(clock.millis(), store.account());
        journal.enter(Deed.done("PLAN_PUBLISHED", "plan", planId, plan.areaCode(), plan.planYear() + ": " + how));
        news.fire(new PlanPublished(planId, plan.areaCode(), plan.planYear()));
    }

    private PlanSlot slot(long id) {
        PlanSlot slot = em.find(PlanSlot.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null) {
            throw new NotFound("planSlot", id);
        }
        store.require(slot.planId(), LockModeType.NONE);
        return slot;
    }

    private long version(PlanSlot slot) {
        return receptions.require(slot.receptionId()).row().version();
    }

    private List<Long> seats(long slotId) {
        return em.createQuery("select s.mandateId from PlanSeat s where s.slotId = :slot order by s.id", Long.class).setParameter("slot", slotId)
                .getResultList();
    }
}
