package cn.shuanglian.reception.activity;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds activities for whoever is about to write them, and puts into the journal what was done. */
@Dependent
class ActivityStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    ActivitySight sight;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The activity, if the caller sees it. @throws NotFound otherwise */
    Activity require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("a.id = :id", "id", id);
        return criteria.fill(em.createQuery("select a from Activity a where " + criteria.text(), Activity.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("activity", id));
    }

    /** The activity, locked for a step that the caller may take now; of two who take one at once, the second is told so. */
    Activity demand(long id, ActivityAction action, long version) {
        Activity activity = require(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, activity.version());
        refuseUnless(activity, action);
        return activity;
    }

    /** Refuses with {@link NotAllowedNow} what the caller may not do now. */
    void refuseUnless(Activity activity, ActivityAction action) {
        List<ActivityAction> allowed = allowed(activity);
        if (!allowed.contains(action)) {
            throw new NotAllowedNow(action.name(), activity.status().name(), allowed.stream().map(Enum::name).toList());
        }
    }

    /** What the caller may do with it now. */
    List<ActivityAction> allowed(Activity activity) {
        if (activity.status() == ActivityStatus.CANCELLED || !organises(activity)) {
            return List.of();
        }
        if (activity.status() == ActivityStatus.HELD) {
            return List.of(ActivityAction.HOLD);
        }
        return activity.fromOn().isAfter(today()) ? List.of(ActivityAction.INVITE, ActivityAction.UNINVITE, ActivityAction.CANCEL)
                : List.of(ActivityAction.values());
    }

    boolean organises(Activity activity) {
        return sight.organises(activity.groupId(), activity.areaCode());
    }

    List<Invitee> invitees(long activity) {
        return em.createQuery("select i from ActivityInvitee i where i.activityId = :activity order by i.id", Invitee.class)
                .setParameter("activity", activity).getResultList();
    }

    /** Writes what was changed, with the next version, and the journal. */
    void done(String action, Activity activity, String detail) {
        activity.recorded(clock.millis(), sight.caller().accountId());
        em.flush();
        journal.enter(Deed.done(action, "activity", activity.id(), activity.areaCode(), detail));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ActivitySight sight() {
        return sight;
    }
}
