package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Places at receptions still to come, changed by those who take them: deputies their own ones, the offices those of their area. Nobody
 * else's place is touched; who waits for the same reception gets it when the other is done, so that no place is given twice.
 */
@Stateless
@DenyAll
public class Seats {
    @Inject
    SeatStore store;
    @Inject
    Seating seating;
    @Inject
    ReceptionPlanner planner;
    @Inject
    Journal journal;
    @Inject
    Event<Object> news;

    /**
     * Plans a reception by appointment (S13) for whoever agreed to it, as {@link Receptions#open} does. @throws NotFound for a station outside
     * the caller's area, and unless the caller is one of the deputies, leads their group or is an office
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long open(OpenReception asked) {
        List<DeputyRef> deputies = asked.deputies().stream().map(store::deputy).toList();
        if (deputies.stream().noneMatch(store::isLed)) {
            refuseStranger(deputies.toArray(new DeputyRef[0]));
        }
        return planner.open(asked, store.station(asked.stationId()));
    }

    /** Gives a place up; the deputy stays known as excused. Refuses a deputy who is not expected, and a reception that is over. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void leave(long receptionId, long mandate) {
        DeputyRef deputy = store.deputy(mandate);
        refuseStranger(deputy);
        Reception reception = store.toCome(receptionId);
        seating.excuse(reception, deputy);
        changed(reception, "RECEPTION_SEAT_LEFT", mandate, null);
    }

    /**
     * Takes a free place. Refuses a reception without any, one that is over or outside the mandate's area, a deputy who is there already, is
     * expected elsewhere at that time or is no deputy on that day.
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void take(long receptionId, long mandate) {
        DeputyRef deputy = store.deputy(mandate);
        refuseStranger(deputy);
        Reception reception = store.toCome(receptionId);
        if (seating.taken(reception) >= reception.places()) {
            throw new Refused("reception.full", "reception", reception.places());
        }
        seat(reception, deputy);
        changed(reception, "RECEPTION_SEAT_TAKEN", null, mandate);
    }

    /** One deputy's place goes to another one who agreed. Refuses what {@link #take} refuses, save that the place need not be free. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void give(long receptionId, long from, long to) {
        DeputyRef leaving = store.deputy(from);
        DeputyRef arriving = store.deputy(to);
        refuseStranger(leaving, arriving);
        Reception reception = store.toCome(receptionId);
        seating.remove(reception, leaving);
        seat(reception, arriving);
        changed(reception, "RECEPTION_SEAT_GIVEN", from, to);
    }

    /** Two deputies change places, also where both receptions are at the same time. Refuses what {@link #give} refuses. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void exchange(long receptionId, long mandate, long otherReceptionId, long otherMandate) {
        DeputyRef one = store.deputy(mandate);
        DeputyRef other = store.deputy(otherMandate);
        refuseStranger(one, other);
        // In the order of their keys, so that two who exchange the same receptions do not wait for each other for ever.
        store.toCome(Math.min(receptionId, otherReceptionId));
        store.toCome(Math.max(receptionId, otherReceptionId));
        Reception here = store.toCome(receptionId);
        Reception there = store.toCome(otherReceptionId);
        seating.lock(one, other);
        seating.remove(here, one);
        seating.remove(there, other);
        seat(here, other);
        seat(there, one);
        changed(here, "RECEPTION_SEAT_GIVEN", mandate, otherMandate);
        changed(there, "RECEPTION_SEAT_GIVEN", otherMandate, mandate);
    }

    private void seat(Reception reception, DeputyRef deputy) {
        if (!new AreaCode(deputy.area()).covers(reception.areaCode())) {
            throw new Refused("reception.otherArea", "deputy", deputy.name());
        }
        seating.add(reception, deputy);
    }

    private void changed(Reception reception, String deed, Long from, Long to) {
        store.written(reception);
        journal.enter(Deed.done(deed, "reception", reception.id(), reception.areaCode(), from + " -> " + to));
        news.fire(new SeatChanged(reception.id(), from, to));
    }

    private void refuseStranger(DeputyRef... deputies) {
        Caller caller = store.caller();
        boolean office = caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE);
        boolean own = Stream.of(deputies).anyMatch(deputy -> caller.personId() != null && caller.personId() == deputy.personId());
        if (!own && !office) {
            throw new NotFound("reception", 0L);
        }
    }
}
