package cn.shuanglian.reception.invitation;

import java.time.LocalDate;
import java.time.LocalTime;

/** The time of a reception as notices write it. */
final class Spell {
    private Spell() {
    }

    static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    static String words(LocalDate day, int startMinute, int endMinute) {
        return day + " " + time(startMinute) + "–" + time(endMinute);
    }
}
