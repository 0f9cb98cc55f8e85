package cn.shuanglian.reception.opinion;

/** The steps that take an opinion on its way. */
public enum OpinionAction {
    HAND_ON, ACCEPT, SEND_BACK, REPLY, FEED_BACK, CLOSE, DECLINE
}
