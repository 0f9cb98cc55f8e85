package cn.shuanglian.reception.session;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.station.StationRow;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Plans receptions, moves and cancels them and changes who is expected; what is over is never touched. */
@Dependent
class ReceptionPlanner {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionStore store;
    @Inject
    Seating seating;
    @Inject
    Journal journal;
    @Inject
    Event<Object> news;
    @Inject
    Clock clock;

    long open(OpenReception asked) {
        return open(asked, store.sight().requireRun(asked.stationId()));
    }

    /** For those who may plan at the station without running it. */
    long open(OpenReception asked, StationRow station) {
        refuseDisorder(asked.date(), asked.start(), asked.end());
        if (asked.kind() == null) {
            throw new Refused("required", "kind");
        }
        Reception reception = new Reception(asked.date(), asked.start(), asked.end(), station, asked.kind());
        refuseSecond(reception, asked.date(), asked.start());
        reception.offer(Math.max(asked.places() == null ? Reception.USUAL_PLACES : asked.places(), asked.deputies().size()));
        reception.recorded(clock.millis(), account());
        em.persist(reception);
        seating.seat(reception, asked.deputies().stream().map(deputy -> new HoldReception.Attendee(deputy, Attendance.EXPECTED)).toList());
        journal.enter(Deed.done("RECEPTION_OPENED", "reception", reception.id(), station.area(),
                asked.date() + " " + asked.start() + " station " + station.id()));
        em.flush();
        news.fire(new ReceptionPlanned(reception.id(), asked.told()));
        return reception.id();
    }

    long restaff(long id, long from, Long to, long version) {
        Reception reception = open(id, version);
        seat(reception, restaffed(seating.attendance(id), from, to));
        reception.recorded(clock.millis(), account());
        journal.enter(Deed.done("RECEPTION_RESTAFFED", "reception", id, reception.areaCode(), from + " -> " + (to == null ? "nobody" : to)));
        em.flush();
        news.fire(new SeatChanged(id, from, to));
        return reception.version();
    }

    long staff(long id, Collection<Long> expected, long version) {
        Reception reception = open(id, version);
        List<HoldReception.Attendee> seats = seating.attendance(id);
        List<Long> leaving = seats.stream().filter(seat -> seat.attendance() == Attendance.EXPECTED).map(HoldReception.Attendee::deputy)
                .filter(deputy -> !expected.contains(deputy)).toList();
        List<Long> arriving = expected.stream().distinct().filter(deputy -> seats.stream().noneMatch(seat -> seat.deputy() == deputy
                && seat.attendance() == Attendance.EXPECTED)).toList();
        if (leaving.isEmpty() && arriving.isEmpty()) {
            return reception.version();
        }
        List<HoldReception.Attendee> left = new ArrayList<>(seats);
        left.removeIf(seat -> leaving.contains(seat.deputy()) || arriving.contains(seat.deputy()));
        arriving.forEach(deputy -> left.add(new HoldReception.Attendee(deputy, Attendance.EXPECTED)));
        seat(reception, left);
        reception.recorded(clock.millis(), account());
        journal.enter(Deed.done("RECEPTION_RESTAFFED", "reception", id, reception.areaCode(), leaving + " -> " + arriving));
        em.flush();
        for (int each = 0; each < Math.max(leaving.size(), arriving.size()); each++) {
            news.fire(new SeatChanged(id, each < leaving.size() ? leaving.get(each) : null, each < arriving.size() ? arriving.get(each) : null));
        }
        return reception.version();
    }

    /** Whoever the office seats has a place, also beyond those there were. */
    private void seat(Reception reception, List<HoldReception.Attendee> seats) {
        seating.seat(reception, seats);
        reception.offer(Math.max(reception.places(), (int) seats.stream().filter(seat -> seat.attendance().isPresence()).count()));
    }

    long move(long id, LocalDate day, LocalTime start, LocalTime end, String reason, long version) {
        Reception reception = open(id, version);
        refuseDisorder(day, start, end);
        String why = reason(reason);
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refused("reception.past", "date", day);
        }
        LocalDate from = reception.heldOn();
        if (day.equals(from) && reception.startMinute() == Reception.minute(start) && reception.endMinute() == Reception.minute(end)) {
            throw new Refused("reception.notMoved", "date");
        }
        refuseSecond(reception, day, start);
        reception.move(day, start, end, why);
        seating.refuseClash(reception);
        reception.recorded(clock.millis(), account());
        journal.enter(Deed.done("RECEPTION_MOVED", "reception", id, reception.areaCode(), from + " -> " + day + " " + start + "–" + end + "; " + why));
        em.flush();
        news.fire(new ReceptionMoved(id, from));
        return reception.version();
    }

    long cancel(long id, String reason, long version) {
        Reception reception = open(id, version);
        String why = reason(reason);
        reception.cancel(why);
        reception.recorded(clock.millis(), account());
        journal.enter(Deed.done("RECEPTION_CANCELLED", "reception", id, reception.areaCode(), why));
        em.flush();
        news.fire(new ReceptionCancelled(id, why));
        return reception.version();
    }

    /** Locked, and still to come. */
    private Reception open(long id, long version) {
        Reception reception = store.locked(id);
        Stale.unless(version, reception.version());
        if (!reception.isToCome(LocalDate.now(clock))) {
            throw new Refused("reception.over", null);
        }
        return reception;
    }

    private long account() {
        return store.sight().caller().accountId();
    }

    private void refuseSecond(Reception own, LocalDate day, LocalTime start) {
        long there = em.createQuery("""
                select count(r.id) from Reception r where r.stationId = :station and r.heldOn = :day and r.startMinute = :start
                and r.id <> :own""", Long.class)
                .setParameter("station", own.stationId()).setParameter("day", day)
                .setParameter("start", Reception.minute(start)).setParameter("own", own.id()).getSingleResult();
        if (there > 0) {
            throw new Refused("reception.exists", "start", day, start);
        }
    }

    private static void refuseDisorder(LocalDate day, LocalTime start, LocalTime end) {
        if (day == null || start == null || end == null || !end.isAfter(start)) {
            throw new Refused("reception.times", "end");
        }
    }

    private static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("required", "reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        return reason.strip();
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
}
