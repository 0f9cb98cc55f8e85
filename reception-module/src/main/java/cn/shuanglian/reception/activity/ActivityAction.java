package cn.shuanglian.reception.activity;

/** What can be done with an activity: ask deputies to it or no longer, write down who came or correct it, call it off. */
public enum ActivityAction {
    INVITE, UNINVITE, HOLD, CANCEL
}
