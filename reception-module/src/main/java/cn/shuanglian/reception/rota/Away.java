package cn.shuanglian.reception.rota;

import java.time.LocalDate;

/** Days on which somebody cannot receive, both included, and why. */
public record Away(LocalDate from, LocalDate until, Bar why) {
    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
