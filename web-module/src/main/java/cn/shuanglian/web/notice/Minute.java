package cn.shuanglian.web.notice;

import cn.shuanglian.registry.clock.Clocks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as pages and the API show them. */
final class Minute {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Minute() {
    }

    static String of(Instant moment) {
        return moment == null ? null : MINUTE.format(moment.atZone(Clocks.ZONE));
    }

    static OffsetDateTime offset(Instant moment) {
        return moment == null ? null : moment.atZone(Clocks.ZONE).toOffsetDateTime();
    }
}
