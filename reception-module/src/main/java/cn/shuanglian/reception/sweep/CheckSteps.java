package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Takes places of sweeps on their way, one step at a time. */
@Dependent
class CheckSteps {
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_FILES = 20;
    private static final int YEARS_AHEAD = 3;
    private static final Set<CheckAction> REASONED = Set.of(CheckAction.FIND_HAZARD, CheckAction.MEND, CheckAction.REOPEN);

    @Inject
    SweepStore store;
    @Inject
    SweepPlaces places;
    @Inject
    SweepTerm term;
    @Inject
    SweepNotices notices;
    @Inject
    Attachments attachments;

    List<CheckAction> allowed(SweepCheck check, Sweep sweep) {
        return sweep.state() == SweepState.CLOSED ? List.of() : CheckWay.allowed(check.state(), store.sight.rolesOn(check, sweep));
    }

    /** Of two who take a step at once, the second is told so; while a sweep is being closed, its places wait. */
    void take(CheckStep step) {
        if (step.action() == null) {
            throw new Refused("required", "action");
        }
        SweepCheck check = store.check(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Sweep sweep = store.of(check);
        Stale.unless(step.version(), check.version());
        List<CheckAction> allowed = allowed(check, sweep);
        if (!allowed.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), check.state().name(), allowed.stream().map(Enum::name).toList());
        }
        String note = SweepStore.text(step.note(), "note", LONGEST_NOTE, REASONED.contains(step.action()));
        if (step.action() == CheckAction.REMOVE) {
            remove(check, sweep);
            return;
        }
        LocalDate on = apply(check, sweep, step, note);
        store.done("CHECK_" + step.action(), check, sweep, note == null ? "" : note);
        term.follow(check, sweep, on);
        tell(check, sweep, step.action(), note);
    }

    private LocalDate apply(SweepCheck check, Sweep sweep, CheckStep step, String note) {
        LocalDate today = store.today();
        switch (step.action()) {
            case CHECK_SOUND -> check.sound(note, day(step, sweep.startedOn()));
            case FIND_HAZARD -> {
                LocalDate on = day(step, sweep.startedOn());
                check.hazard(note, on, mendUntil(step, on));
            }
            case MEND -> check.mend(note, day(step, check.checkedOn()));
            case ASSIGN -> assign(check, step);
            default -> check.reopen();
        }
        return step.action() == CheckAction.REOPEN || step.action() == CheckAction.ASSIGN ? today : day(step, sweep.startedOn());
    }

    private LocalDate day(CheckStep step, LocalDate first) {
        LocalDate today = store.today();
        LocalDate on = step.on() == null ? today : step.on();
        if (on.isAfter(today)) {
            throw new Refused("sweep.dayToCome", "on", today);
        }
        if (on.isBefore(first)) {
            throw new Refused("sweep.dayTooEarly", "on", first);
        }
        return on;
    }

    private static LocalDate mendUntil(CheckStep step, LocalDate on) {
        if (step.mendUntil() == null) {
            throw new Refused("required", "mendUntil");
        }
        if (step.mendUntil().isBefore(on) || step.mendUntil().isAfter(on.plusYears(YEARS_AHEAD))) {
            throw new Refused("sweep.mendUntil", "mendUntil", on, on.plusYears(YEARS_AHEAD));
        }
        return step.mendUntil();
    }

    private void assign(SweepCheck check, CheckStep step) {
        if (step.unit() == null) {
            throw new Refused("required", "unit");
        }
        if (step.unit() == check.unitId()) {
            throw new Refused("sweep.sameUnit", "unit");
        }
        if (!places.isAble(step.unit(), check.areaCode())) {
            throw new Refused("unit.unknown", "unit");
        }
        term.cancel(check);
        check.assign(step.unit());
    }

    private void remove(SweepCheck check, Sweep sweep) {
        term.cancel(check);
        store.em.createQuery("delete from SweepFile f where f.checkId = :check").setParameter("check", check.id()).executeUpdate();
        store.em.remove(check);
        store.done("CHECK_REMOVE", check, sweep, "");
    }

    private void tell(SweepCheck check, Sweep sweep, CheckAction action, String note) {
        if (action == CheckAction.FIND_HAZARD) {
            notices.hazard(sweep, check);
        } else if (action == CheckAction.ASSIGN || action == CheckAction.REOPEN) {
            notices.again(sweep, check, note);
        }
    }

    /** Keeps a file with the place. Only whoever may work on it does. */
    long attach(long id, String fileName, byte[] content) {
        SweepCheck check = store.check(id, LockModeType.PESSIMISTIC_WRITE);
        Sweep sweep = store.of(check);
        if (sweep.state() == SweepState.CLOSED) {
            throw new Refused("sweep.closed", "file");
        }
        if (!isWorkedOn(check, sweep)) {
            throw new Refused("sweep.notYours", "file");
        }
        long there = store.em.createQuery("select count(f.id) from SweepFile f where f.checkId = :check", Long.class).setParameter("check", id)
                .getSingleResult();
        if (there >= MOST_FILES) {
            throw new Refused("sweep.files", "file", MOST_FILES);
        }
        long file = attachments.store(new StoreAttachment(fileName, content, check.areaCode(), true));
        store.em.persist(new SweepFile(id, file));
        store.done("CHECK_FILE_KEPT", check, sweep, Long.toString(file));
        return file;
    }

    /** The caller's roles take some step with the place in some state. */
    boolean isWorkedOn(SweepCheck check, Sweep sweep) {
        Set<String> roles = store.sight.rolesOn(check, sweep);
        return CheckWay.TABLE.stream().anyMatch(cell -> cell.roles().stream().anyMatch(roles::contains));
    }
}
