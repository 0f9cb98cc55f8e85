package cn.shuanglian.reception.feed;

/** Whose calendar a feed is: a deputy's own (in whichever mandate), a station's or a group's. */
public enum FeedKind {
    DEPUTY, STATION, GROUP
}
