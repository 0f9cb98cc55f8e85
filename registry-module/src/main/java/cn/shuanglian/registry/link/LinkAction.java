package cn.shuanglian.registry.link;

/** What can be done to a pair: confirm or decline a proposed one, end one that stands, or keep one whose end is proposed. */
public enum LinkAction {
    CONFIRM, DECLINE, END, KEEP
}
