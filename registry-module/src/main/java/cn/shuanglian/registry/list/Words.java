package cn.shuanglian.registry.list;

/** What a user typed to look for, made into a pattern for SQL's {@code like} in which only our own signs have a meaning. */
public final class Words {
    private Words() {
    }

    /** Finds the words anywhere; null when nothing was typed. */
    public static String anywhere(String typed) {
        return typed == null || typed.isBlank() ? null : "%" + quoted(typed) + "%";
    }

    /** Finds what begins with the words; null when nothing was typed. */
    public static String atStart(String typed) {
        return typed == null || typed.isBlank() ? null : quoted(typed) + "%";
    }

    private static String quoted(String typed) {
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
