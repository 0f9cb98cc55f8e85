package cn.shuanglian.reception.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Starts, changes and ends terms. */
@Dependent
class DeadlineBook {
    private static final int LONGEST_REASON = 1000;

    @Inject
    DeadlineStore store;
    @Inject
    DeadlineRules rules;

    LocalDate start(StartDeadline asked) {
        cancel(asked.of());
        return begin(asked, rules.table());
    }

    void startAll(Collection<StartDeadline> asked) {
        if (asked.isEmpty()) {
            return;
        }
        Set<DeadlineOf> anew = asked.stream().map(StartDeadline::of).collect(toSet());
        anew.stream().collect(groupingBy(DeadlineOf::owner, TreeMap::new, mapping(DeadlineOf::ownerId, toSet())))
                .forEach((owner, ids) -> store.open(owner, ids).stream().filter(each -> anew.contains(each.of())).forEach(this::cancel));
        WorkdayTable table = rules.table();
        asked.forEach(each -> begin(each, table));
    }

    private LocalDate begin(StartDeadline asked, WorkdayTable table) {
        Term set = term(asked);
        Deadline deadline = new Deadline(asked, set);
        deadline.ends(DeadlineCount.of(set, table));
        store.add(deadline);
        return deadline.endsOn();
    }

    void enter(Collection<PastDeadline> asked) {
        WorkdayTable table = asked.isEmpty() ? null : rules.table();
        for (PastDeadline each : asked) {
            Term set = term(each.term());
            Deadline deadline = new Deadline(each.term(), set);
            deadline.ends(DeadlineCount.of(set, table));
            if (each.doneOn() != null) {
                deadline.done(each.doneOn());
            }
            store.addQuietly(deadline);
        }
    }

    private Term term(StartDeadline asked) {
        if (asked.of().term().unit() == TermUnit.DATE) {
            if (asked.to() == null || asked.to().isBefore(asked.from())) {
                throw new Refused("deadline.to", "to", asked.from());
            }
            return Term.until(asked.from(), asked.to());
        }
        return asked.amount() == null ? rules.term(asked.of().term(), new AreaCode(asked.area()), asked.from())
                : Term.lasting(asked.from(), asked.amount(), asked.of().term().unit());
    }

    LocalDate foresee(TermKind term, AreaCode area, LocalDate from) {
        return DeadlineCount.of(rules.term(term, area, from), rules.table()).endsOn();
    }

    LocalDate extend(DeadlineOf of, int amount, String reason) {
        Deadline deadline = require(of, DeadlineState.RUNNING);
        if (amount < 1) {
            throw new Refused("deadline.amount", "amount");
        }
        List<TermChange> before = store.changes(deadline);
        Parameter longest = of.term().longest();
        if (longest != null) {
            int most = rules.longest(longest, deadline.areaCode(), deadline.fromOn());
            if (deadline.amount() + before.stream().mapToInt(TermChange::amount).sum() + amount > most) {
                throw new Refused(of.term().unit() == TermUnit.MONTHS ? "deadline.tooLong" : "deadline.tooManyDays", "amount", most);
            }
        }
        return change(deadline, before, new TermChange(ChangeKind.EXTENDED, store.today(), amount, null, reason(reason)));
    }

    LocalDate move(DeadlineOf of, LocalDate to, String reason) {
        Deadline deadline = require(of, DeadlineState.RUNNING);
        if (to == null || to.isBefore(deadline.fromOn()) || of.term().unit() != TermUnit.DATE) {
            throw new Refused("deadline.to", "to", deadline.fromOn());
        }
        return change(deadline, store.changes(deadline), new TermChange(ChangeKind.MOVED, store.today(), 0, to, reason(reason)));
    }

    void pause(DeadlineOf of, LocalDate on, String reason) {
        Deadline deadline = require(of, DeadlineState.RUNNING);
        List<TermChange> before = store.changes(deadline);
        if (on.isBefore(lastDay(deadline, before))) {
            throw new Refused("deadline.pauseTooEarly", "on", lastDay(deadline, before));
        }
        if (on.isAfter(deadline.endsOn())) {
            throw new Refused("deadline.over", "on", deadline.endsOn());
        }
        deadline.pause();
        store.add(deadline, new TermChange(ChangeKind.PAUSED, on, 0, null, reason(reason)));
        store.tell(deadline, null);
    }

    LocalDate resume(DeadlineOf of, LocalDate on) {
        Deadline deadline = require(of, DeadlineState.PAUSED);
        List<TermChange> before = store.changes(deadline);
        if (on.isBefore(lastDay(deadline, before))) {
            throw new Refused("deadline.resumeTooEarly", "on", lastDay(deadline, before));
        }
        deadline.resume();
        return change(deadline, before, new TermChange(ChangeKind.RESUMED, on, 0, null, null));
    }

    /** The day it began, or since which it stands still or runs on. */
    private static LocalDate lastDay(Deadline deadline, List<TermChange> changes) {
        return changes.stream().filter(each -> each.kind() == ChangeKind.PAUSED || each.kind() == ChangeKind.RESUMED).map(TermChange::on)
                .reduce(deadline.fromOn(), (one, other) -> other);
    }

    private LocalDate change(Deadline deadline, List<TermChange> before, TermChange change) {
        List<TermChange> all = new ArrayList<>(before);
        all.add(change);
        deadline.ends(DeadlineCount.of(deadline.set(all), rules.table()));
        store.add(deadline, change);
        store.tell(deadline, deadline.endsOn());
        return deadline.endsOn();
    }

    void done(DeadlineOf of, LocalDate on) {
        store.open(of).ifPresent(deadline -> deadline.done(on));
    }

    void cancel(DeadlineOf of) {
        store.open(of).ifPresent(this::cancel);
    }

    void cancelAll(OwnerKind owner, long ownerId) {
        store.open(owner, ownerId).forEach(this::cancel);
    }

    private void cancel(Deadline deadline) {
        deadline.cancel();
        store.tell(deadline, null);
    }

    void follow(OwnerKind owner, Collection<Long> ownerIds, Long mandateId) {
        if (!ownerIds.isEmpty()) {
            store.follow(owner, ownerIds, mandateId);
        }
    }

    private Deadline require(DeadlineOf of, DeadlineState state) {
        return store.open(of).filter(each -> each.state() == state)
                .orElseThrow(() -> new Refused(state == DeadlineState.PAUSED ? "deadline.notPaused" : "deadline.notRunning", null));
    }

    private static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String text = reason.strip();
        if (text.codePointCount(0, text.length()) > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        return text;
    }
}
