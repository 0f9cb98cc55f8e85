package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.DeadlineTrace;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.deadline.TraceStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Terms as the API sends them. */
public final class DeadlineBodies {
    private DeadlineBodies() {
    }

    /**
     * A term in a list.
     *
     * @param kind what it runs for, of key {@code of}
     * @param due the last day
     * @param daysLeft negative when it is overdue
     */
    public record DeadlineBody(String id, String kind, String of, String term, String area, String unit, String unitName, String deputy,
                               String label, String title, LocalDate from, LocalDate due, String state, LocalDate doneOn, Long daysLeft,
                               boolean overdue) {
        static DeadlineBody of(DeadlineRow row, LocalDate today) {
            boolean open = row.doneOn() == null;
            return new DeadlineBody(Long.toString(row.id()), row.owner().name(), Long.toString(row.ownerId()), row.term().name(), row.area(),
                    key(row.unitId()), row.unitName(), key(row.deputyId()), row.label(), row.title(), row.from(), row.endsOn(), row.state().name(),
                    row.doneOn(), open ? row.left(today) : null, row.isOverdue(today));
        }
    }

    /**
     * How the last day of an item came about.
     *
     * @param deadline the day by which it is to be answered, or was; null while no such term runs
     * @param steps how that day came about
     * @param terms every term of the item, the first one first
     */
    public record TraceBody(LocalDate deadline, List<DeadlineStepBody> steps, List<TermBody> terms) {
        /** @param answer the kind of term by which the item is answered */
        public static TraceBody of(List<DeadlineTrace> traces, TermKind answer, Locale locale) {
            List<TermBody> terms = traces.stream().map(each -> TermBody.of(each, locale)).toList();
            TermBody last = terms.stream().filter(each -> each.term().equals(answer.name()) && !each.state().equals("CANCELLED"))
                    .reduce((one, other) -> other).orElse(null);
            return last == null ? new TraceBody(null, List.of(), terms) : new TraceBody(last.due(), last.steps(), terms);
        }
    }

    /** One term of an item. */
    public record TermBody(String term, String unit, String unitName, String state, LocalDate from, LocalDate due, LocalDate doneOn,
                           List<DeadlineStepBody> steps) {
        static TermBody of(DeadlineTrace each, Locale locale) {
            return new TermBody(each.term().name(), key(each.unitId()), each.unitName(), each.state().name(), each.from(), each.endsOn(), each.doneOn(),
                    each.steps().stream().map(step -> DeadlineStepBody.of(step, locale)).toList());
        }
    }

    /**
     * One step of the working-out: from {@code from}, {@code amount} of {@code unit} lead to {@code to}.
     *
     * @param rule what kind of step it is
     * @param text the same in words, in the language asked for
     */
    public record DeadlineStepBody(String rule, LocalDate from, Integer amount, String unit, LocalDate to, String text) {
        static DeadlineStepBody of(TraceStep step, Locale locale) {
            return new DeadlineStepBody(step.code().name(), step.from(), step.amount(), step.unit() == null ? null : step.unit().name(), step.to(),
                    TraceWords.of(step, locale));
        }
    }

    private static String key(Long id) {
        return id == null ? null : id.toString();
    }
}
