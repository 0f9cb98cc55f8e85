package cn.shuanglian.reception.activity;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells deputies what they are asked to, and the organiser who cannot come. Of what is written down only after its day nobody is told. */
@Dependent
class ActivityNotices {
    @Inject
    Notices notices;
    @Inject
    ActivitySight sight;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;

    void invited(Activity activity, Collection<Invitee> invitees) {
        tell(activity, invitees, NoticeKind.ACTIVITY_INVITED, activity.place());
    }

    void moved(Activity activity, Collection<Invitee> invitees) {
        tell(activity, invitees, NoticeKind.ACTIVITY_MOVED, activity.place());
    }

    /** Whoever declined needs not be told. */
    void cancelled(Activity activity, Collection<Invitee> invitees) {
        tell(activity, invitees.stream().filter(each -> !each.hasDeclined()).toList(), NoticeKind.ACTIVITY_CANCELLED, activity.cancelReason());
    }

    /** Whoever declined needs not be told, nor anybody of what was held or is over. */
    void uninvited(Activity activity, Invitee invitee) {
        if (activity.isToCome(LocalDate.now(clock)) && !invitee.hasDeclined()) {
            tell(activity, List.of(invitee), NoticeKind.ACTIVITY_UNINVITED, activity.place());
        }
    }

    /**
     * The leader is told, unless it is the leader who declines: then, and where there is none, the office. The reason stands with the
     * invitation only: it may be private, and notices go out to other systems.
     */
    void declined(Activity activity, Invitee invitee) {
        Long leader = sight.leader(activity.groupId());
        Recipient organiser = leader == null || leader == invitee.mandateId() ? Recipient.office(activity.areaCode(), LIAISON_OFFICE)
                : Recipient.deputy(leader);
        Map<Long, String> names = deputies.names(List.of(invitee.mandateId()));
        notices.tell(Tell.now(key(activity, NoticeKind.ACTIVITY_ANSWERED) + ":" + invitee.mandateId(), organiser, NoticeKind.ACTIVITY_ANSWERED,
                path(activity), when(activity), names.get(invitee.mandateId())));
    }

    private void tell(Activity activity, Collection<Invitee> invitees, NoticeKind kind, String further) {
        if (activity.untilOn().isBefore(LocalDate.now(clock))) {
            return;
        }
        notices.tell(invitees.stream().map(each -> Tell.now(key(activity, kind), Recipient.deputy(each.mandateId()), kind, path(activity),
                when(activity), activity.topic(), further)).toList());
    }

    /** Told once for each state of the activity, however often a step is repeated. */
    private static String key(Activity activity, NoticeKind kind) {
        return kind + ":" + activity.id() + ":" + activity.version();
    }

    private static String path(Activity activity) {
        return "/reception/activity.xhtml?id=" + activity.id();
    }

    private static String when(Activity activity) {
        String days = activity.fromOn().equals(activity.untilOn()) ? activity.fromOn().toString() : activity.fromOn() + " – " + activity.untilOn();
        return activity.start() == null ? days : days + " " + activity.start() + "–" + activity.end();
    }
}
