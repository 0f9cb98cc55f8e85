package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.fault.Refused;

/** Reads why somebody does not come or why an activity is called off. */
final class Reasons {
    private static final int LONGEST = 200;

    private Reasons() {
    }

    /** The reason; refuses none and one above 200 characters. */
    static String given(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refused("required", "reason");
        }
        String reason = typed.strip();
        if (reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new Refused("tooLong", "reason", LONGEST);
        }
        return reason;
    }
}
