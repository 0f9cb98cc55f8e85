package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out last days (民法典 §200–203): the day a term begins with does not count; months end on the day of the same number or, where there
 * is none, on the last of the month; what would end on a day off ends on the next working day. An extension lengthens the whole term, so that
 * 31 August with three months and three more ends in February. While a term stands still no day counts; what was left runs from the day it
 * runs on, which itself does not count. A last day that was given is kept as given.
 */
final class DeadlineCount {
    private final Term term;
    private final WorkdayTable days;
    private final List<TraceStep> steps = new ArrayList<>();
    private int amount;
    private LocalDate given;
    private LocalDate pausedOn;
    private LocalDate resumedOn;
    /** Days for which it stood still. */
    private long stood;
    /** Working days that had passed before the day from which the rest is counted. */
    private int passed;
    private LocalDate restFrom;

    private DeadlineCount(Term term, WorkdayTable days) {
        this.term = term;
        this.days = days;
        amount = term.amount();
        given = term.given();
        restFrom = term.from();
    }

    static Counted of(Term term, WorkdayTable days) {
        return new DeadlineCount(term, days).counted();
    }

    private Counted counted() {
        step(TraceCode.STARTED, term.from(), term.unit() == TermUnit.DATE ? null : amount, term.unit(), last(), term.source());
        term.changes().forEach(this::change);
        LocalDate countedTo = last();
        LocalDate endsOn = ends(countedTo);
        if (term.unit() == TermUnit.WORKING_DAYS) {
            stepOutOfWeek(endsOn);
        }
        if (!endsOn.equals(countedTo)) {
            step(isWeekend(countedTo) ? TraceCode.WEEKEND : TraceCode.HOLIDAY, countedTo, null, null, endsOn, null);
        }
        if (term.unit() != TermUnit.DATE && days.isProvisional(endsOn.getYear())) {
            step(TraceCode.PROVISIONAL, null, endsOn.getYear(), null, null, null);
        }
        return new Counted(countedTo, endsOn, steps);
    }

    private void change(TermChange change) {
        switch (change.kind()) {
            case EXTENDED -> {
                LocalDate before = last();
                amount += change.amount();
                step(TraceCode.EXTENDED, before, change.amount(), term.unit() == TermUnit.DATE ? TermUnit.DAYS : term.unit(), last(),
                        change.reason());
            }
            case MOVED -> {
                given = change.to();
                amount = 0;
                stood = 0;
                step(TraceCode.MOVED, change.on(), null, null, given, change.reason());
            }
            case PAUSED -> {
                pausedOn = change.on();
                step(TraceCode.PAUSED, pausedOn, null, null, null, change.reason());
            }
            case RESUMED -> resume(change.on());
        }
    }

    private void resume(LocalDate on) {
        long stoodNow = ChronoUnit.DAYS.between(pausedOn, on);
        stood += stoodNow;
        passed += days.between(restFrom, pausedOn);
        restFrom = on;
        resumedOn = on;
        pausedOn = null;
        step(TraceCode.RESUMED, on, (int) stoodNow, TermUnit.DAYS, last(), null);
    }

    /** The last day by what is known so far, worked or not. */
    private LocalDate last() {
        return switch (term.unit()) {
            case DAYS -> term.from().plusDays(amount + stood);
            case MONTHS -> term.from().plusMonths(amount).plusDays(stood);
            case WORKING_DAYS -> days.after(restFrom, Math.max(0, amount - passed));
            case DATE -> given.plusDays(amount + stood);
        };
    }

    private LocalDate ends(LocalDate countedTo) {
        if (term.unit() == TermUnit.DATE) {
            return countedTo;
        }
        boolean gone = resumedOn != null && countedTo.isBefore(resumedOn);
        return days.onOrAfter(gone ? resumedOn : countedTo);
    }

    /** Where notices made the count of working days differ from that of the week. */
    private void stepOutOfWeek(LocalDate endsOn) {
        if (!endsOn.isAfter(term.from())) {
            return;
        }
        List<LocalDate> counted = term.from().plusDays(1).datesUntil(endsOn.plusDays(1)).toList();
        int off = (int) counted.stream().filter(day -> !isWeekend(day) && !days.isWorked(day)).count();
        int madeUp = (int) counted.stream().filter(day -> isWeekend(day) && days.isWorked(day)).count();
        if (off > 0) {
            step(TraceCode.HOLIDAYS, term.from(), off, TermUnit.DAYS, endsOn, null);
        }
        if (madeUp > 0) {
            step(TraceCode.MADE_UP, term.from(), madeUp, TermUnit.DAYS, endsOn, null);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private void step(TraceCode code, LocalDate from, Integer number, TermUnit unit, LocalDate to, String words) {
        steps.add(new TraceStep(code, from, number, unit, to, words));
    }
}
