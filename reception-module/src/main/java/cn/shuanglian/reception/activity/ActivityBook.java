package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what is answered to invitations and who came. */
@Dependent
class ActivityBook {
    @Inject
    ActivityStore store;
    @Inject
    ActivityPlanning planning;
    @Inject
    ActivityNotices notices;
    @Inject
    Event<ActivityHeld> held;

    long answer(long id, long deputy, ActivityAnswer answer, String reason, long version) {
        Activity activity = store.require(id, LockModeType.PESSIMISTIC_WRITE);
        Invitee invitee = invitee(id, deputy);
        boolean own = store.sight().own().contains(deputy);
        if (!own && !store.organises(activity)) {
            throw new NotFound("invitee", deputy);
        }
        if (answer == null || answer == ActivityAnswer.OPEN) {
            throw new Refused("required", "action");
        }
        Stale.unless(version, invitee.version());
        if (!activity.isToCome(store.today())) {
            throw new NotAllowedNow(answer == ActivityAnswer.ACCEPTED ? "ACCEPT" : "DECLINE", activity.status().name(), List.of());
        }
        invitee.answer(answer, answer == ActivityAnswer.DECLINED ? Reasons.given(reason) : null);
        store.done(answer == ActivityAnswer.ACCEPTED ? "ACTIVITY_ACCEPTED" : "ACTIVITY_DECLINED", activity, Long.toString(deputy));
        if (own && answer == ActivityAnswer.DECLINED) {
            notices.declined(activity, invitee);
        }
        return invitee.version();
    }

    Invitee invitee(long id, long deputy) {
        return store.invitees(id).stream().filter(each -> each.mandateId() == deputy).findFirst()
                .orElseThrow(() -> new NotFound("invitee", deputy));
    }

    long hold(HoldActivity asked) {
        Activity activity = store.require(asked.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(asked.version(), activity.version());
        if (activity.isOpen() && store.organises(activity) && activity.fromOn().isAfter(store.today())) {
            throw new Refused("activity.notYet", "attendance", activity.fromOn());
        }
        store.refuseUnless(activity, ActivityAction.HOLD);
        boolean correction = !activity.isOpen();
        List<Long> came = seat(activity, asked);
        activity.held(asked.findings());
        store.done(correction ? "ACTIVITY_CORRECTED" : "ACTIVITY_HELD", activity, came.size() + " of " + asked.attendance().size() + " came");
        held.fire(activity.held(came));
        return activity.version();
    }

    /** Returns who came. */
    private List<Long> seat(Activity activity, HoldActivity asked) {
        Map<Long, Turnout> turnout = new LinkedHashMap<>();
        for (HoldActivity.Attendee each : asked.attendance()) {
            if (turnout.put(each.deputy(), each.turnout()) != null) {
                throw new Refused("activity.twice", "attendance");
            }
        }
        List<Invitee> there = store.invitees(activity.id());
        if (turnout.containsValue(Turnout.EXPECTED) || there.stream().anyMatch(each -> !turnout.containsKey(each.mandateId()))) {
            throw new Refused("activity.attendanceOpen", "attendance");
        }
        List<Long> came = turnout.entrySet().stream().filter(each -> each.getValue() == Turnout.CAME).map(Map.Entry::getKey).toList();
        if (came.isEmpty()) {
            throw new Refused("activity.nobodyCame", "attendance");
        }
        Map<Long, Turnout> others = new LinkedHashMap<>(turnout);
        there.forEach(each -> each.become(others.remove(each.mandateId())));
        List<DeputyRef> unasked = List.copyOf(planning.deputies(others.keySet(), activity.fromOn()));
        planning.seat(activity, unasked).forEach(each -> each.become(others.get(each.mandateId())));
        return came;
    }
}
