package cn.shuanglian.reception.work;

import static cn.shuanglian.registry.caller.Role.READER;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The one work list of whoever asks: all that waits for their step, told by the packages that keep it. */
@Stateless
@DenyAll
public class Work {
    private static final Comparator<WaitingLine> ORDER = comparing(WaitingLine::late).reversed()
            .thenComparing(WaitingLine::earliest, nullsLast(naturalOrder())).thenComparing(WaitingLine::kind);

    @Inject
    @Any
    Instance<WaitingWork> works;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** What waits for the caller: what is late first, then by its earliest day. A fixed number of queries. */
    @RolesAllowed(READER)
    public List<WaitingLine> mine() {
        Caller caller = callers.current();
        LocalDate today = LocalDate.now(clock);
        return works.stream().flatMap(work -> work.of(caller, today).stream()).filter(line -> line.count() > 0).sorted(ORDER).toList();
    }
}
