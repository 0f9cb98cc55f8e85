package cn.shuanglian.reception.session;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.station.StationRow;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes receptions down. */
@Dependent
class ReceptionBook {
    private static final int LONGEST_SUMMARY = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionSight sight;
    @Inject
    Seating seating;
    @Inject
    Journal journal;
    @Inject
    Event<ReceptionHeld> held;
    @Inject
    Clock clock;

    long open(OpenReception asked) {
        if (asked.date() == null || asked.start() == null || asked.end() == null || !asked.end().isAfter(asked.start())) {
            throw new Refused("reception.times", "end");
        }
        if (asked.kind() == null) {
            throw new Refused("required", "kind");
        }
        StationRow station = sight.requireRun(asked.stationId());
        refuseSecond(asked);
        Reception reception = new Reception(asked.date(), asked.start(), asked.end(), station, asked.kind());
        reception.recorded(clock.millis(), sight.caller().accountId());
        em.persist(reception);
        seating.seat(reception, asked.deputies().stream().map(deputy -> new HoldReception.Attendee(deputy, Attendance.EXPECTED)).toList());
        journal.enter(Deed.done("RECEPTION_OPENED", "reception", reception.id(), station.area(),
                asked.date() + " " + asked.start() + " station " + station.id()));
        em.flush();
        return reception.id();
    }

    private void refuseSecond(OpenReception asked) {
        long there = em.createQuery("""
                select count(r.id) from Reception r where r.stationId = :station and r.heldOn = :day and r.startMinute = :start""", Long.class)
                .setParameter("station", asked.stationId()).setParameter("day", asked.date())
                .setParameter("start", Reception.minute(asked.start())).getSingleResult();
        if (there > 0) {
            throw new Refused("reception.exists", "start", asked.date(), asked.start());
        }
    }

    long hold(HoldReception asked) {
        Reception reception = locked(asked.id());
        Stale.unless(asked.version(), reception.version());
        if (reception.status() == ReceptionStatus.CANCELLED) {
            throw new NotAllowedNow("HOLD", reception.status().name(), List.of());
        }
        check(asked, reception);
        boolean correction = reception.status() == ReceptionStatus.HELD;
        seating.seat(reception, asked.attendance());
        reception.held(asked.visitors(), asked.nobodyCame(), blankToNull(asked.summary()), clock.millis(),
                sight.caller().accountId());
        List<Long> came = asked.attendance().stream().filter(one -> one.attendance() == Attendance.CAME)
                .map(HoldReception.Attendee::deputy).toList();
        journal.enter(Deed.done(correction ? "RECEPTION_CORRECTED" : "RECEPTION_HELD", "reception", reception.id(), reception.areaCode(),
                attendance(asked)));
        em.flush();
        held.fire(new ReceptionHeld(reception.id(), reception.heldOn(), reception.stationId(), reception.areaCode(), came));
        return reception.version();
    }

    long restaff(long id, long from, Long to, long version) {
        Reception reception = locked(id);
        Stale.unless(version, reception.version());
        boolean open = reception.status() == ReceptionStatus.PLANNED || reception.status() == ReceptionStatus.ANNOUNCED;
        if (!open || reception.heldOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("reception.over", null);
        }
        seating.seat(reception, restaffed(seating.attendance(id), from, to));
        reception.recorded(clock.millis(), sight.caller().accountId());
        journal.enter(Deed.done("RECEPTION_RESTAFFED", "reception", id, reception.areaCode(), from + " -> " + (to == null ? "nobody" : to)));
        em.flush();
        return reception.version();
    }

    private static List<HoldReception.Attendee> restaffed(List<HoldReception.Attendee> seats, long from, Long to) {
        List<HoldReception.Attendee> left = new ArrayList<>(seats);
        if (!left.removeIf(seat -> seat.deputy() == from && seat.attendance() == Attendance.EXPECTED)) {
            throw new Refused("reception.notSeated", "from");
        }
        if (to != null) {
            left.add(new HoldReception.Attendee(to, Attendance.EXPECTED));
        }
        if (left.isEmpty()) {
            throw new Refused("reception.nobodyLeft", "deputies");
        }
        return left;
    }

    private Reception locked(long id) {
        Criteria criteria = sight.criteria().add("r.id = :id", "id", id);
        Reception reception = criteria.fill(em.createQuery("select r from Reception r where " + criteria.text(), Reception.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("reception", id));
        if (!sight.runs(reception.stationId())) {
            throw new NotFound("reception", id);
        }
        return reception;
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
