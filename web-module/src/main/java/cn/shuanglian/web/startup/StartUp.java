package cn.shuanglian.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows whether anything that belongs to the start, such as loading sample data, is still going on. */
@ApplicationScoped
public class StartUp {
    private final AtomicInteger going = new AtomicInteger();

    /** Something begins that must be over before requests are welcome; {@link #end} follows in any case. */
    public void begin() {
        going.incrementAndGet();
    }

    public void end() {
        going.decrementAndGet();
    }

    public boolean isOver() {
        return going.get() == 0;
    }
}
