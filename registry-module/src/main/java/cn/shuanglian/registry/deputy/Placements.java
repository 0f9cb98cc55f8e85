package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * From the day on the deputy belongs to the place, or to none for null. Refuses a day to come, since the mandate shows where the deputy
     * is now, and one before the last change. The caller has checked that the place exists and lies in its area.
     */
    void move(Mandate mandate, PlacementKind kind, Long placeId, LocalDate on) {
        LocalDate today = today();
        if (on.isAfter(today)) {
            throw new Refused("placement.toCome", "on", today);
        }
        change(stored(mandate), mandate, kind, placeId, on);
    }

    /** Takes the deputy away from everywhere. Refuses a day after which the deputy was placed somewhere. */
    void vacate(Mandate mandate, LocalDate on) {
        List<Placement> stored = stored(mandate);
        become(stored, mandate, stays(stored).vacated(on));
        for (PlacementKind kind : PlacementKind.values()) {
            mandate.place(kind, null);
        }
    }

    /** Where the deputy was up to now. */
    Stays of(Mandate mandate) {
        return stays(stored(mandate));
    }

    /** Everything is recorded again as it was; the mandate shows the places that are given. */
    void restore(Mandate mandate, Stays stays, Standing places) {
        become(stored(mandate), mandate, stays);
        mandate.place(PlacementKind.AREA_GROUP, places.areaGroupId());
        mandate.place(PlacementKind.PROFESSIONAL_GROUP, places.professionalGroupId());
        mandate.place(PlacementKind.STATION, places.stationId());
    }

    private void change(List<Placement> stored, Mandate mandate, PlacementKind kind, Long placeId, LocalDate on) {
        become(stored, mandate, stays(stored).moved(kind, placeId, on, today()));
        mandate.place(kind, placeId);
    }

    /** Rows that stay are changed: removed and made again they would be inserted before they are deleted. */
    private void become(List<Placement> stored, Mandate mandate, Stays stays) {
        List<PlacementRow> fresh = new ArrayList<>(stays.rows());
        for (Placement each : stored) {
            PlacementRow now = fresh.stream().filter(each::begins).findFirst().orElse(null);
            if (now == null) {
                em.remove(each);
            } else {
                each.become(now);
                fresh.remove(now);
            }
        }
        fresh.forEach(row -> em.persist(new Placement(mandate.id(), row)));
    }

    /** Places somebody whose mandate begins. */
    void begin(Mandate mandate) {
        for (PlacementKind kind : PlacementKind.values()) {
            if (mandate.place(kind) != null) {
                em.persist(new Placement(mandate.id(), new PlacementRow(kind, mandate.place(kind), mandate.since(), null)));
            }
        }
    }

    /** Moves the deputy today to wherever a sheet or form says, as far as that is elsewhere; tells whether it was. */
    boolean moveToday(Mandate mandate, PlacementKind kind, Long placeId) {
        if (Objects.equals(mandate.place(kind), placeId)) {
            return false;
        }
        List<Placement> stored = stored(mandate);
        LocalDate last = stays(stored).lastChange(kind, today());
        change(stored, mandate, kind, placeId, last != null && last.isAfter(today()) ? last : today());
        return true;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Stays stays(List<Placement> stored) {
        return new Stays(stored.stream().map(Placement::row).toList());
    }

    private List<Placement> stored(Mandate mandate) {
        return em.createQuery("select p from Placement p where p.mandateId = :mandate", Placement.class)
                .setParameter("mandate", mandate.id()).getResultList();
    }
}
