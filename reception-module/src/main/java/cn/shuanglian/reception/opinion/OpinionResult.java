package cn.shuanglian.reception.opinion;

import java.util.Map;

/** What came of an opinion. Only SOLVED counts as solved in the sense of the bulletin (S7). */
public enum OpinionResult {
    SOLVED, PARTLY, PLANNED, EXPLAINED, NOT_ACCEPTED;

    /** As office sheets write it. */
    public static final Map<String, OpinionResult> WORDS = Map.of("已解决", SOLVED, "部分解决", PARTLY, "列入计划", PLANNED, "解释说明", EXPLAINED,
            "不予受理", NOT_ACCEPTED);
}
