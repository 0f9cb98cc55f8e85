package cn.shuanglian.reception.session;

import java.util.Map;

/** How far a reception is. */
public enum ReceptionStatus {
    PLANNED, ANNOUNCED, HELD, CANCELLED;

    /** As office sheets write it. */
    public static final Map<String, ReceptionStatus> WORDS = Map.of("已计划", PLANNED, "已公告", ANNOUNCED, "已举行", HELD, "已取消", CANCELLED);
}
