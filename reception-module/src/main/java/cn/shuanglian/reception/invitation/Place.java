package cn.shuanglian.reception.invitation;

import java.time.LocalDate;
import java.time.LocalTime;

/** The reception an invitation is about, as much as notices tell of it. */
record Place(long reception, LocalDate day, int startMinute, int endMinute, long station, String stationName, String area) {
    String time() {
        return Spell.words(day, startMinute, endMinute);
    }

    LocalTime start() {
        return Spell.time(startMinute);
    }

    /** Part of a notice's key: told anew when the day or the time is another one. */
    String mark() {
        return reception + ":" + day + ":" + startMinute;
    }
}
