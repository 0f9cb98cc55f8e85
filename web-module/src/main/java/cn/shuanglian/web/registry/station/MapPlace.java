package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Where and when a reader looks from: the own area, and today. */
@Dependent
public class MapPlace {
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    AreaCode home() {
        return callers.current().area();
    }

    /** The day that was asked for, else today. */
    LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
