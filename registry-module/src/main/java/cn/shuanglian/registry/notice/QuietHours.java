package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.clock.Clocks;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The hours of the night in which nobody is rung up. They may span midnight; where both are the same there are none.
 *
 * @param from first quiet hour, 0–23
 * @param until first hour after it, 0–23
 */
record QuietHours(int from, int until) {

    /** The moment itself, or the end of the quiet hours it falls into; milliseconds since 1970. */
    long after(long moment) {
        ZonedDateTime at = Instant.ofEpochMilli(moment).atZone(Clocks.ZONE);
        if (!isQuiet(at.getHour())) {
            return moment;
        }
        ZonedDateTime end = at.with(LocalTime.of(until, 0));
        return (end.isAfter(at) ? end : end.plusDays(1)).toInstant().toEpochMilli();
    }

    private boolean isQuiet(int hour) {
        return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
