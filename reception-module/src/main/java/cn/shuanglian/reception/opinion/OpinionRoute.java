package cn.shuanglian.reception.opinion;

import java.util.Map;

/** Where an opinion goes: answered on the spot, handed to the government, made into a suggestion (S14), or reported to a higher level. */
public enum OpinionRoute {
    ON_THE_SPOT, TRANSFERRED, SUGGESTION, REPORTED_UP;

    /** As office sheets write it. */
    public static final Map<String, OpinionRoute> WORDS = Map.of("现场答复", ON_THE_SPOT, "转交办理", TRANSFERRED, "形成建议", SUGGESTION,
            "上报", REPORTED_UP);
}
