package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans activities and asks deputies to them. */
@Dependent
class ActivityPlanning {
    private static final int MOST_INVITED = 500;
    private static final int LONGEST_DAYS = 31;
    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 2;

    @PersistenceContext
    EntityManager em;
    @Inject
    ActivityStore store;
    @Inject
    Groups groups;
    @Inject
    Deputies deputies;
    @Inject
    ActivityNotices notices;

    long plan(long groupId, ActivityPlan plan) {
        GroupRow group = groups.require(groupId);
        if (!store.sight().organises(groupId, group.area())) {
            throw new Refused("activity.notYours", "group");
        }
        check(plan);
        Activity activity = new Activity(groupId, group.area(), plan);
        em.persist(activity);
        store.done("ACTIVITY_PLANNED", activity, group.name() + ": " + activity.fromOn() + " " + activity.topic());
        return activity.id();
    }

    long amend(long id, ActivityPlan plan, long version) {
        Activity activity = store.require(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, activity.version());
        if (!activity.isOpen() || !store.organises(activity)) {
            throw new NotAllowedNow("AMEND", activity.status().name(), store.allowed(activity).stream().map(Enum::name).toList());
        }
        check(plan);
        boolean moved = activity.become(plan);
        List<Invitee> invitees = moved ? store.invitees(id) : List.of();
        if (moved) {
            invitees.forEach(Invitee::askAgain);
        }
        store.done(moved ? "ACTIVITY_MOVED" : "ACTIVITY_AMENDED", activity, activity.fromOn() + " " + activity.topic());
        notices.moved(activity, invitees);
        return activity.version();
    }

    /** @param named mandates; @param members of the group on the activity's first day are asked, too */
    long invite(long id, Collection<Long> named, boolean members, long version) {
        Activity activity = store.demand(id, ActivityAction.INVITE, version);
        Map<Long, DeputyRef> asked = new LinkedHashMap<>();
        if (members) {
            List<DeputyRef> all = deputies.inGroupOn(activity.groupId(), activity.fromOn());
            Set<Long> serving = serving(all.stream().map(DeputyRef::id).toList(), activity.fromOn());
            all.stream().filter(each -> serving.contains(each.id())).forEach(each -> asked.put(each.id(), each));
        }
        deputies(named, activity.fromOn()).forEach(each -> asked.put(each.id(), each));
        List<Invitee> there = store.invitees(id);
        there.forEach(each -> asked.remove(each.mandateId()));
        if (asked.isEmpty()) {
            throw new Refused("activity.nobodyNew", "deputies");
        }
        if (asked.size() + there.size() > MOST_INVITED) {
            throw new Refused("activity.tooMany", "deputies", MOST_INVITED);
        }
        List<Invitee> invited = seat(activity, asked.values());
        store.done("ACTIVITY_INVITED", activity, invited.size() + " deputies");
        notices.invited(activity, invited);
        return activity.version();
    }

    List<Invitee> seat(Activity activity, Collection<DeputyRef> asked) {
        List<Invitee> invited = asked.stream().map(each -> new Invitee(activity.id(), each)).toList();
        invited.forEach(em::persist);
        return invited;
    }

    long uninvite(long id, long deputy, long version) {
        Activity activity = store.demand(id, ActivityAction.UNINVITE, version);
        Invitee invitee = store.invitees(id).stream().filter(each -> each.mandateId() == deputy).findFirst()
                .orElseThrow(() -> new NotFound("invitee", deputy));
        em.remove(invitee);
        store.done("ACTIVITY_UNINVITED", activity, Long.toString(deputy));
        notices.uninvited(activity, invitee);
        return activity.version();
    }

    long cancel(long id, String reason, long version) {
        Activity activity = store.demand(id, ActivityAction.CANCEL, version);
        activity.cancel(Reasons.given(reason));
        store.done("ACTIVITY_CANCELLED", activity, activity.cancelReason());
        notices.cancelled(activity, store.invitees(id));
        return activity.version();
    }

    /** These deputies. Refuses one whom the caller does not see and one who is none on that day. */
    Collection<DeputyRef> deputies(Collection<Long> named, LocalDate on) {
        Set<Long> keys = new HashSet<>(named);
        List<DeputyRef> found = deputies.among(keys);
        if (found.size() < keys.size()) {
            throw new Refused("deputy.unknown", "deputies");
        }
        Set<Long> serving = serving(keys, on);
        found.stream().filter(each -> !serving.contains(each.id())).findFirst().ifPresent(each -> {
            throw new Refused("activity.noDeputyThen", "deputies", each.name(), on);
        });
        return found;
    }

    private Set<Long> serving(Collection<Long> mandates, LocalDate on) {
        return mandates.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("""
                select m.id from Mandate m where m.id in :ids and m.since <= :on and (m.until is null or m.until >= :on)
                and m.status <> :suspended""", Long.class).setParameter("ids", mandates).setParameter("on", on)
                .setParameter("suspended", MandateStatus.SUSPENDED).getResultList());
    }

    private void check(ActivityPlan plan) {
        LocalDate today = store.today();
        if (plan.date().isBefore(today.minusYears(YEARS_BACK)) || plan.date().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("activity.day", "date", today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD));
        }
        if (plan.until() != null && (plan.until().isBefore(plan.date()) || plan.until().isAfter(plan.date().plusDays(LONGEST_DAYS - 1)))) {
            throw new Refused("activity.span", "until", LONGEST_DAYS);
        }
        if ((plan.start() == null) != (plan.end() == null)) {
            throw new Refused("activity.bothTimes", plan.start() == null ? "start" : "end");
        }
        boolean oneDay = plan.until() == null || plan.until().equals(plan.date());
        if (plan.start() != null && oneDay && !plan.end().isAfter(plan.start())) {
            throw new Refused("activity.times", "end");
        }
    }
}
