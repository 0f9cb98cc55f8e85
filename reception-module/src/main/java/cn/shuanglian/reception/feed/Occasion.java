package cn.shuanglian.reception.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Something that stands in a calendar on one day; what lasts longer gives one for each day, with a {@code uid} of its own.
 *
 * @param uid stays the same however often it is moved, and no other record has it; such as {@code reception-123}
 * @param sequence grows with every change; the record's version will do
 * @param title what it is about in the office's own words, without the kind, or null
 * @param place name of the station or place, or null
 * @param start null when it lasts the whole day
 * @param end null where nobody has said
 * @param path page that shows it from the site's root, with its key
 * @param changed when it was last changed
 * @param people names of the deputies who are expected or came
 */
public record Occasion(String uid, long sequence, OccasionKind kind, String title, String place, LocalDate day, LocalTime start, LocalTime end,
                       boolean cancelled, String path, Instant changed, List<String> people) {
    public Occasion {
        people = List.copyOf(people);
    }
}
