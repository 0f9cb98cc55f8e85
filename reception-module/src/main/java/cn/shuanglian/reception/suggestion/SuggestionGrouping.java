package cn.shuanglian.reception.suggestion;

/** By what figures of suggestions are grouped. Every suggestion is in exactly one group, so the groups of any grouping add up to the same. */
public enum SuggestionGrouping {
    /** One group. */
    NONE(null),
    /** The session or the year between sessions, in words. */
    SESSION("s.session"),
    /** Codes of the congresses' areas. */
    AREA("s.areaCode"),
    /** Codes of the first level. */
    CATEGORY("substring(s.category, 1, 2)"),
    /** Codes of classes; {@code ""} while there is no answer. */
    REPLY_CLASS("s.replyClass");

    private final String path;

    SuggestionGrouping(String path) {
        this.path = path;
    }

    /** As a query asks for it, or null for no grouping. */
    String path() {
        return path;
    }

    static String key(Object value) {
        return value == null ? "" : value.toString();
    }
}
