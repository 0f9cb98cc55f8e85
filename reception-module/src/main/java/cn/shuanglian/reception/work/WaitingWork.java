package cn.shuanglian.reception.work;

import cn.shuanglian.registry.caller.Caller;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells what of one noun waits for somebody. Each is a CDI bean of the package that keeps the noun and asks with a fixed number of
 * queries, however much there is; what does not concern the caller's roles costs none.
 */
public interface WaitingWork {
    /** What waits for the caller as of today, a line for each thing that is to be done; lines without anything to do are left out. */
    List<WaitingLine> of(Caller caller, LocalDate today);
}
