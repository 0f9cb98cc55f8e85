package cn.shuanglian.registry.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives out the clock; dates are those of Chinese offices wherever the server stands. */
@ApplicationScoped
public class Clocks {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    Clock office() {
        return Clock.system(ZONE);
    }
}
