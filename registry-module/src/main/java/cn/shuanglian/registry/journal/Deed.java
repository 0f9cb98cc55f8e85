package cn.shuanglian.registry.journal;

/**
 * What was done to which record.
 *
 * @param action what, as a stable word such as {@code OPINION_HANDED_ON}
 * @param object kind of the record, such as {@code opinion}
 * @param objectId key of the record
 * @param area code of the area the record belongs to, or null
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param detail what changed, in words or JSON, without personal data of citizens
 */
public record Deed(String action, String object, String objectId, String area, String outcome, String detail) {
    private static final String DONE = "DONE";

    boolean isDone() {
        return DONE.equals(outcome);
    }

    /** A deed that was carried out. */
    public static Deed done(String action, String object, long objectId, String area, String detail) {
        return new Deed(action, object, Long.toString(objectId), area, DONE, detail);
    }

    /** An attempt that was turned away. */
    public static Deed refused(String action, String object, String objectId, String detail) {
        return new Deed(action, object, objectId, null, "REFUSED", detail);
    }
}
