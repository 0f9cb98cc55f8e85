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
        seating.seat(reception, asked.attendance());
        reception.held(asked.visitors(), asked.nobodyCame(), blankToNull(asked.summary()), clock.millis(),
                store.sight().caller().accountId());
        List<Long> came = asked.attendance().stream().filter(one -> one.attendance() == Attendance.CAME)
                .map(HoldReception.Attendee::deputy).toList();
        journal.enter(Deed.done(correction ? "RECEPTION_CORRECTED" : "RECEPTION_HELD", "reception", reception.id(), reception.areaCode(),
                attendance(asked)));
        em.flush();
        held.fire(new ReceptionHeld(reception.id(), reception.heldOn(), reception.stationId(), reception.areaCode(), came));
        return reception.version();
    }

    private void check(HoldReception asked, Reception reception) {
        if (reception.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("reception.notYet", "date", reception.heldOn());
        }
        if (asked.attendance().stream().anyMatch(one -> one.attendance() == null || one.attendance() == Attendance.EXPECTED)) {
            throw new Refused("reception.attendanceOpen", "attendance");
        }
        if (asked.visitors() != null && (asked.visitors() < 0 || asked.visitors() > 100_000)) {
            throw new Refused("reception.visitors", "visitors");
        }
        if (asked.nobodyCame() && asked.visitors() != null && asked.visitors() > 0) {
            throw new Refused("reception.nobodyCame", "nobodyCame");
        }
        if (asked.summary() != null && asked.summary().length() > LONGEST_SUMMARY) {
            throw new Refused("tooLong", "summary", LONGEST_SUMMARY);
        }
    }

    private static String attendance(HoldReception asked) {
        StringBuilder words = new StringBuilder();
        asked.attendance().forEach(one -> words.append(one.deputy()).append(' ').append(one.attendance()).append("; "));
        return words.append("visitors ").append(asked.visitors()).toString();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
