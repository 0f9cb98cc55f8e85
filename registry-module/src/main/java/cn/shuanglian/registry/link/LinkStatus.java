package cn.shuanglian.registry.link;

/** How a pair stands. One that was declined or taken back has ended too. */
public enum LinkStatus {
    PROPOSED, CONFIRMED, ENDED
}
