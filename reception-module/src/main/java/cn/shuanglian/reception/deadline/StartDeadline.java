package cn.shuanglian.reception.deadline;

import java.time.LocalDate;

/**
 * Asks that a term runs.
 *
 * @param area code of the area whose rules count, and whose offices see it
 * @param mandateId the deputy who follows the record, or null
 * @param label how people know the record: its number, or a short name; no personal data of citizens, at most 60 characters
 * @param title what it is about, at most 200 characters; null where not everybody who sees the term may read that
 * @param from the day of what starts it, which itself does not count (民法典 §201)
 * @param amount how long, in the unit of {@link TermKind#unit()}; null for as long as the area's rules say
 * @param to the last day of a term whose last day is given, else null
 * @param path page of the record from the site's root; null for the usual page of its kind
 */
public record StartDeadline(DeadlineOf of, String area, Long mandateId, String label, String title, LocalDate from, Integer amount,
                            LocalDate to, String path) {

    /** A term as long as the area's rules say. */
    public static StartDeadline byRule(DeadlineOf of, String area, Long mandateId, String label, String title, LocalDate from) {
        return new StartDeadline(of, area, mandateId, label, title, from, null, null, null);
    }

    /** A term whose last day is given; it stands as it is, working day or not. */
    public static StartDeadline until(DeadlineOf of, String area, Long mandateId, String label, String title, LocalDate from, LocalDate to) {
        return new StartDeadline(of, area, mandateId, label, title, from, null, to, null);
    }

    /** The same with that many units of time instead of what the rules say. */
    public StartDeadline lasting(int amount) {
        return new StartDeadline(of, area, mandateId, label, title, from, amount, to, path);
    }

    /** The same with the page on which the record is shown. */
    public StartDeadline at(String path) {
        return new StartDeadline(of, area, mandateId, label, title, from, amount, to, path);
    }
}
