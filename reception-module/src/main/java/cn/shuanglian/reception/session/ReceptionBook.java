package cn.shuanglian.reception.session;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes down who came to receptions. */
@Dependent
class ReceptionBook {
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_NAME = 60;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionStore store;
    @Inject
    Seating seating;
    @Inject
    Journal journal;
    @Inject
    Event<ReceptionHeld> held;
    @Inject
    Clock clock;

    long hold(HoldReception asked) {
        Reception reception = store.locked(asked.id());
        Stale.unless(asked.version(), reception.version());
        if (reception.status() == ReceptionStatus.CANCELLED) {
            throw new NotAllowedNow("HOLD", reception.status().name(), List.of());
        }
        check(asked, reception);
        boolean correction = reception.status() == ReceptionStatus.HELD;
        seating.seat(reception, asked.attendance().stream()
                .map(one -> new HoldReception.Attendee(one.deputy(), one.attendance(), blankToNull(one.substitute()))).toList());
        reception.held(asked.visitors(), asked.batches(), asked.nobodyCame(), blankToNull(asked.summary()), clock.millis(), account());
        reception.from(asked.paperOn());
        List<Long> came = asked.attendance().stream().filter(one -> one.attendance() == Attendance.CAME)
                .map(HoldReception.Attendee::deputy).toList();
        journal.enter(Deed.done(correction ? "RECEPTION_CORRECTED" : "RECEPTION_HELD", "reception", reception.id(), reception.areaCode(),
                attendance(asked)));
        em.flush();
        held.fire(new ReceptionHeld(reception.id(), reception.heldOn(), reception.stationId(), reception.areaCode(), came));
        return reception.version();
    }

    /** Locks a reception that was held for a change of what belongs to its record; it counts as a change of the reception. */
    long amend(long id, long version) {
        Reception reception = store.locked(id);
        Stale.unless(version, reception.version());
        if (reception.status() != ReceptionStatus.HELD) {
            throw new Refused("reception.notHeld", null);
        }
        reception.recorded(clock.millis(), account());
        em.flush();
        return reception.version();
    }

    private long account() {
        return store.sight().caller().accountId();
    }

    private void check(HoldReception asked, Reception reception) {
        if (reception.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("reception.notYet", "date", reception.heldOn());
        }
        if (asked.attendance().stream().anyMatch(one -> one.attendance() == null || one.attendance() == Attendance.EXPECTED)) {
            throw new Refused("reception.attendanceOpen", "attendance");
        }
        checkSubstitutes(asked.attendance());
        Turnout.check(asked.visitors(), asked.batches(), asked.nobodyCame());
        checkPaper(asked.paperOn(), reception.heldOn());
        if (asked.summary() != null && asked.summary().length() > LONGEST_SUMMARY) {
            throw new Refused("tooLong", "summary", LONGEST_SUMMARY);
        }
    }

    private static void checkSubstitutes(List<HoldReception.Attendee> attendance) {
        for (HoldReception.Attendee one : attendance) {
            String name = blankToNull(one.substitute());
            if (name != null && one.attendance() != Attendance.SUBSTITUTE) {
                throw new Refused("reception.substitute", "substitute");
            }
            if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
                throw new Refused("tooLong", "substitute", LONGEST_NAME);
            }
        }
    }

    private void checkPaper(LocalDate paperOn, LocalDate heldOn) {
        if (paperOn != null && (paperOn.isBefore(heldOn) || paperOn.isAfter(LocalDate.now(clock)))) {
            throw new Refused("reception.paperOn", "paperOn", heldOn);
        }
    }

    private static String attendance(HoldReception asked) {
        StringBuilder words = new StringBuilder();
        asked.attendance().forEach(one -> words.append(one.deputy()).append(' ').append(one.attendance()).append("; "));
        words.append("visitors ").append(asked.visitors()).append(" in ").append(asked.batches());
        return asked.paperOn() == null ? words.toString() : words.append(", from paper of ").append(asked.paperOn()).toString();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
