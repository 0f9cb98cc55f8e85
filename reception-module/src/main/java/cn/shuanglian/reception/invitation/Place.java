package cn.shuanglian.reception.invitation;

import java.time.LocalDate;

/** The reception an invitation is about, as much as notices tell of it. */
record Place(long reception, LocalDate day, int startMinute, int endMinute, long station, String stationName, String area, long version) {
    String time() {
        return Spell.words(day, startMinute, endMinute);
    }

    /** Part of a notice's key: told anew when the day or the time is another one. */
    String mark() {
        return reception + ":" + day + ":" + startMinute;
    }

    /** Behind the mark where a reception may come back to a day and a time of which the same was told before. */
    String again() {
        return ":" + version;
    }
}
