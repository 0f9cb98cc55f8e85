package cn.shuanglian.reception.work;

import java.time.LocalDate;

/**
 * So many things of one kind wait for the caller.
 *
 * @param kind names what is to be done; pages word it by {@code work.<kind>}
 * @param count how many, at least one
 * @param earliest the day by which the first of them is to be done, or null where there is none
 * @param late the earliest day has passed
 * @param path the page that lists exactly these, from the application's root
 */
public record WaitingLine(String kind, long count, LocalDate earliest, boolean late, String path) {

    /** A line whose lateness follows from its earliest day. */
    public static WaitingLine of(String kind, long count, LocalDate earliest, LocalDate today, String path) {
        return new WaitingLine(kind, count, earliest, earliest != null && earliest.isBefore(today), path);
    }
}
