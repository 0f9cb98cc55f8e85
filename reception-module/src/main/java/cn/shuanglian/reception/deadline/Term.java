package cn.shuanglian.reception.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A term as it was set and changed; all that its last day depends on, but for the working days.
 *
 * @param given the last day, of a term whose last day is given
 * @param source what fixes its length, or null
 */
record Term(LocalDate from, int amount, TermUnit unit, LocalDate given, String source, List<TermChange> changes) {
    Term {
        changes = List.copyOf(changes);
    }

    static Term lasting(LocalDate from, int amount, TermUnit unit) {
        return new Term(from, amount, unit, null, null, List.of());
    }

    static Term until(LocalDate from, LocalDate given) {
        return new Term(from, 0, TermUnit.DATE, given, null, List.of());
    }

    Term with(TermChange change) {
        List<TermChange> all = new ArrayList<>(changes);
        all.add(change);
        return new Term(from, amount, unit, given, source, all);
    }
}
