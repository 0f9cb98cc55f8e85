package cn.shuanglian.reception.activity;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;

/** Tells deputies what they are asked to, and organisers what is answered. */
@Dependent
class ActivityNotices {
    void invited(Activity activity, Collection<Invitee> invitees) {
    }

    void moved(Activity activity, Collection<Invitee> invitees) {
    }

    void cancelled(Activity activity, Collection<Invitee> invitees) {
    }

    void answered(Activity activity, Invitee invitee, ActivityAnswer answer) {
    }
}
