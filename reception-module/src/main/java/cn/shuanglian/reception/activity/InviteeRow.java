package cn.shuanglian.reception.activity;

/**
 * Somebody who is invited to an activity.
 *
 * @param deputy mandate
 * @param reason why not, or null; only for the one who gave it and for those who see the whole area or lead the group
 */
public record InviteeRow(long activity, long deputy, long person, String name, ActivityAnswer answer, String reason, Turnout turnout, long version) {
    InviteeRow withoutReason() {
        return new InviteeRow(activity, deputy, person, name, answer, null, turnout, version);
    }
}
