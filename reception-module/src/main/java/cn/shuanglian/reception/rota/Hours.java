package cn.shuanglian.reception.rota;

import java.time.LocalDate;

/** Some time of a day, in minutes since midnight. */
public record Hours(LocalDate day, int start, int end) {
    boolean overlaps(Hours other) {
        return day.equals(other.day) && start < other.end && end > other.start;
    }
}
