package cn.shuanglian.registry.body;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Gives and ends seats inside the facade's transaction; the body's row is locked, so that two cannot fill one single post. */
@ApplicationScoped
class Seating {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;
    @Inject
    Event<Object> told;

    private record Deputy(String name, String delegation, LocalDate since) {
    }

    long give(GiveSeat asked) {
        Body body = locked(asked.body(), asked.version());
        notToCome(asked.since(), "since");
        if (!body.rules().posts().contains(asked.post())) {
            throw new Refused("seat.post", "post");
        }
        String holder = asked.deputy() == null ? staff(body, asked) : deputy(body, asked);
        for (Seat held : open(body)) {
            if (asked.post().isSingle() && held.post() == asked.post()) {
                throw new Refused("seat.taken", "post", held.name());
            }
            if (asked.deputy() != null && Objects.equals(held.mandateId(), asked.deputy())) {
                throw new Refused("seat.sits", "deputy", held.name());
            }
        }
        Seat seat = new Seat(body.id(), asked.post(), asked.deputy(), holder, asked.since());
        em.persist(seat);
        journal.enter(Deed.done("SEAT_GIVEN", "body", body.id(), body.areaCode(), seat.post() + " " + holder + " " + seat.since()));
        if (seat.mandateId() != null) {
            told.fire(new SeatGiven(seat.mandateId(), body.kind(), body.areaCode(), seat.post(), seat.since()));
        }
        return seat.id();
    }

    void end(EndSeat asked) {
        Body body = locked(asked.body(), asked.version());
        Seat seat = em.find(Seat.class, asked.seat());
        if (seat == null || seat.bodyId() != body.id()) {
            throw new NotFound("seat", asked.seat());
        }
        if (!seat.isOpen()) {
            throw new Refused("seat.ended", "seat", seat.name());
        }
        notToCome(asked.until(), "until");
        if (asked.until().isBefore(seat.since())) {
            throw new Refused("seat.endTooEarly", "until", seat.since());
        }
        seat.end(asked.until());
        journal.enter(Deed.done("SEAT_ENDED", "body", body.id(), body.areaCode(), seat.post() + " " + seat.name() + " " + asked.until()));
        if (seat.mandateId() != null) {
            told.fire(new SeatEnded(seat.mandateId(), body.kind(), body.areaCode(), seat.post(), asked.until()));
        }
    }

    private Body locked(long id, long version) {
        Body body = em.createQuery("select b from Body b where b.id = :id and b.areaCode like :scope", Body.class).setParameter("id", id)
                .setParameter("scope", callers.current().area().pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("body", id));
        Stale.unless(version, body.version());
        em.lock(body, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return body;
    }

    private String staff(Body body, GiveSeat asked) {
        if (!body.rules().opensToStaff(asked.post())) {
            throw new Refused("seat.needsDeputy", "deputy");
        }
        if (asked.name() == null || asked.name().isBlank()) {
            throw new Refused("seat.nameNeeded", "name");
        }
        return asked.name().strip();
    }

    private String deputy(Body body, GiveSeat asked) {
        Deputy deputy = em.createQuery("""
                select m.name, m.delegation, m.since from Mandate m, Area a where m.id = :mandate and m.areaCode = :area and a.code = m.areaCode
                and m.level = a.level and m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE""", Object[].class)
                .setParameter("mandate", asked.deputy()).setParameter("area", body.areaCode()).getResultStream().findFirst()
                .map(row -> new Deputy((String) row[0], (String) row[1], (LocalDate) row[2]))
                .filter(found -> body.kind() != BodyKind.DELEGATION || body.name().equals(found.delegation()))
                .orElseThrow(() -> new Refused("seat.notDeputy", "deputy"));
        if (asked.since().isBefore(deputy.since())) {
            throw new Refused("seat.beforeMandate", "since", deputy.since());
        }
        return deputy.name();
    }

    private List<Seat> open(Body body) {
        return em.createQuery("select s from Seat s where s.bodyId = :body and s.until is null", Seat.class).setParameter("body", body.id())
                .getResultList();
    }

    private void notToCome(LocalDate day, String field) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new Refused("seat.dayToCome", field, today);
        }
    }
}
