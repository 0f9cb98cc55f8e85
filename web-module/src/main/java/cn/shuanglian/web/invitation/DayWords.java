package cn.shuanglian.web.invitation;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people here speak of them. */
@Named("dayWords")
@ApplicationScoped
public class DayWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** With the day of the week, as 2026-12-15 星期二. */
    public String of(LocalDate day) {
        return day == null ? "" : day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    public String weekday(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    /** A moment to the minute. */
    public String at(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(Clocks.ZONE));
    }

    private static Locale locale() {
        return PageWords.locale();
    }
}
