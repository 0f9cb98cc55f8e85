package cn.shuanglian.reception.activity;

/** What an activity led to or left behind. */
public enum ActivityLinkKind {
    OPINION, SUGGESTION, SPENDING, ATTACHMENT
}
