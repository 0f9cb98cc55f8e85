package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Moves deputies between groups and stations and keeps since when they were where. */
@Dependent
class Placements {
    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /**
     * From the day on the deputy belongs to the place, or to none for null; what was recorded for that day and later gives way. Refuses a
     * day to come: the mandate shows where the deputy is now. The caller has checked that the place exists and lies in its area.
     */
    void move(Mandate mandate, PlacementKind kind, Long placeId, LocalDate on) {
        LocalDate today = today();
        if (on.isAfter(today)) {
            throw new Refused("placement.toCome", "on", today);
        }
        Placement sameDay = null;
        for (Placement each : of(mandate, kind)) {
            if (each.since().isBefore(on)) {
                if (each.reaches(on)) {
                    each.end(on.minusDays(1));
                }
            } else if (each.since().equals(on) && placeId != null) {
                sameDay = each;
            } else {
                em.remove(each);
            }
        }
        mandate.place(kind, placeId);
        if (sameDay != null) {
            // Removed and made again it would be inserted before it is deleted.
            sameDay.at(placeId);
        } else if (placeId != null) {
            em.persist(new Placement(mandate.id(), kind, placeId, on));
        }
    }

    /** Places somebody whose mandate begins. */
    void begin(Mandate mandate) {
        for (PlacementKind kind : PlacementKind.values()) {
            if (mandate.place(kind) != null) {
                em.persist(new Placement(mandate.id(), kind, mandate.place(kind), mandate.since()));
            }
        }
    }

    /** Moves the deputy today to wherever a sheet or form says, as far as that is elsewhere; tells whether it was. */
    boolean moveToday(Mandate mandate, PlacementKind kind, Long placeId) {
        if (Objects.equals(mandate.place(kind), placeId)) {
            return false;
        }
        move(mandate, kind, placeId, today());
        return true;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Placement> of(Mandate mandate, PlacementKind kind) {
        return em.createQuery("select p from Placement p where p.mandateId = :mandate and p.kind = :kind", Placement.class)
                .setParameter("mandate", mandate.id()).setParameter("kind", kind).getResultList();
    }
}
