package cn.shuanglian.registry.workday;

import java.time.LocalDate;

/**
 * A date that a change of the working days moves.
 *
 * @param kind of the {@link DateBound} that has it
 * @param id key of the record whose date it is
 * @param area code of the record's area
 * @param title how people know the record: a station's name, an opinion's number; no personal data of citizens
 * @param obstacle why it does not move by itself, as a key below {@code refused.}, or null
 * @param path the record's page from the site's root, or null
 */
public record MovedDate(String kind, long id, String area, String title, LocalDate from, LocalDate to, String obstacle, String path) {
    /** Whether a person has to see to it. */
    public boolean isStuck() {
        return obstacle != null;
    }
}
