package cn.shuanglian.reception.opinion;

import java.util.Map;

/** What the speaker said when told of the answer; NOT_REACHED is an answer, too, but no judgement. */
public enum Satisfaction {
    SATISFIED, BASICALLY, DISSATISFIED, NOT_REACHED;

    /** As office sheets write it. */
    public static final Map<String, Satisfaction> WORDS = Map.of("满意", SATISFIED, "基本满意", BASICALLY, "不满意", DISSATISFIED, "未联系上",
            NOT_REACHED);
}
