package cn.shuanglian.reception.session;

import cn.shuanglian.registry.code.AreaCode;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of an area's receptions while a sheet is read: a year is loaded when its first day comes up, by two queries. */
class ReceptionDays {
    private final EntityManager em;
    private final AreaCode area;
    private final Set<Integer> loaded = new HashSet<>();
    private final Map<Slot, Reception> receptions = new HashMap<>();
    private final Map<Long, List<Presence>> seated = new HashMap<>();
    private final Map<PersonDay, List<Reception>> days = new HashMap<>();

    /** By what an office knows a reception. */
    record Slot(long stationId, LocalDate day, int startMinute) {
    }

    private record PersonDay(long personId, LocalDate day) {
    }

    ReceptionDays(EntityManager em, AreaCode area) {
        this.em = em;
        this.area = area;
    }

    Reception at(Slot slot) {
        load(slot.day().getYear());
        return receptions.get(slot);
    }

    List<Presence> seated(Reception reception) {
        return seated.getOrDefault(reception.id(), List.of());
    }

    /** Another reception that takes the person's time, or null. */
    Reception elsewhere(long personId, Slot slot, int endMinute) {
        return days.getOrDefault(new PersonDay(personId, slot.day()), List.of()).stream()
                .filter(other -> !slot.equals(slot(other)) && other.startMinute() < endMinute && other.endMinute() > slot.startMinute())
                .findFirst().orElse(null);
    }

    void add(Reception reception) {
        receptions.put(slot(reception), reception);
    }

    void add(Reception reception, Presence presence) {
        seated.computeIfAbsent(reception.id(), none -> new ArrayList<>()).add(presence);
        if (presence.attendance().isPresence() && reception.status() != ReceptionStatus.CANCELLED) {
            days.computeIfAbsent(new PersonDay(presence.personId(), reception.heldOn()), none -> new ArrayList<>()).add(reception);
        }
    }

    private static Slot slot(Reception reception) {
        return new Slot(reception.stationId(), reception.heldOn(), reception.startMinute());
    }

    private void load(int year) {
        if (!loaded.add(year)) {
            return;
        }
        Map<Long, Reception> byId = new HashMap<>();
        String ofYear = "r.areaCode like :area and r.heldOn >= :first and r.heldOn <= :last";
        em.createQuery("select r from Reception r where " + ofYear, Reception.class).setParameter("area", area.pattern())
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream().forEach(found -> {
                    byId.put(found.id(), found);
                    add(found);
                });
        em.createQuery("select p from Presence p, Reception r where p.receptionId = r.id and " + ofYear, Presence.class)
                .setParameter("area", area.pattern()).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).getResultStream()
                .forEach(found -> add(byId.get(found.receptionId()), found));
    }
}
