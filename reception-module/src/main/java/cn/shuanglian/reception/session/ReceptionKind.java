package cn.shuanglian.reception.session;

import java.util.Map;

/** What a reception is held for: the deputies' day, the directors' day, by appointment, or together with delegates of other bodies. */
public enum ReceptionKind {
    DEPUTY_DAY, DIRECTOR_DAY, APPOINTMENT, JOINT;

    /** As office sheets write it. */
    public static final Map<String, ReceptionKind> WORDS = Map.of("代表接待日", DEPUTY_DAY, "主任接待日", DIRECTOR_DAY, "约访", APPOINTMENT,
            "联合接待", JOINT);
}
