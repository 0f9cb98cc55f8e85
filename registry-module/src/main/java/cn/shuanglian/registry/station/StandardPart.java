package cn.shuanglian.registry.station;

/** The three parts of what a station has to come up to: what it does, what it has, who and what keeps it going. */
public enum StandardPart {
    TASKS, SETUP, SUPPORT
}
