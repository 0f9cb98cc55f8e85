package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.DeadlineTrace;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TraceStep;
import cn.shuanglian.reception.urge.UrgeRow;
import cn.shuanglian.reception.urge.Urges;
import cn.shuanglian.web.faces.ViewSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the last days of one item came about; asked once however often the page looks. */
@Named
@RequestScoped
public class DeadlineTraces {
    @Inject
    Deadlines deadlines;
    @Inject
    Urges urges;
    @Inject
    ViewSettings view;
    @Inject
    Clock clock;

    private final Map<String, List<DeadlineTrace>> known = new HashMap<>();
    private final Map<String, List<UrgeRow>> urged = new HashMap<>();

    /** @param owner name of an {@link OwnerKind} */
    public List<DeadlineTrace> of(String owner, Long id) {
        return id == null ? List.of() : known.computeIfAbsent(owner + id, none -> deadlines.trace(OwnerKind.valueOf(owner), id));
    }

    /** How often the units were urged; asked only where there are terms. */
    public List<UrgeRow> urges(String owner, Long id) {
        return of(owner, id).isEmpty() ? List.of() : urged.computeIfAbsent(owner + id, none -> urges.of(OwnerKind.valueOf(owner), id));
    }

    public String words(TraceStep step) {
        return TraceWords.of(step, view.getLocale());
    }

    public boolean late(DeadlineTrace trace) {
        return trace.isLate(LocalDate.now(clock));
    }

    /** How a term looks; the word beside it says the same. */
    public String tone(DeadlineTrace trace) {
        return switch (trace.state()) {
            case RUNNING -> late(trace) ? "bad" : "info";
            case PAUSED -> "warn";
            case DONE -> late(trace) ? "warn" : "good";
            case CANCELLED -> "neutral";
        };
    }

    /** Key of the word for how a term stands. */
    public String standing(DeadlineTrace trace) {
        return switch (trace.state()) {
            case RUNNING -> late(trace) ? "due.OVERDUE" : "deadlineState.RUNNING";
            case DONE -> late(trace) ? "due.LATE" : "due.IN_TIME";
            default -> "deadlineState." + trace.state();
        };
    }
}
