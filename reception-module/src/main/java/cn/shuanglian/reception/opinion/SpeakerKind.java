package cn.shuanglian.reception.opinion;

import java.util.Map;

/** Who spoke: a voter of the constituency, another resident, an enterprise, or someone else. */
public enum SpeakerKind {
    VOTER, RESIDENT, ENTERPRISE, OTHER;

    /** As office sheets write it. */
    public static final Map<String, SpeakerKind> WORDS = Map.of("选民", VOTER, "群众", RESIDENT, "企业", ENTERPRISE, "其他", OTHER);
}
