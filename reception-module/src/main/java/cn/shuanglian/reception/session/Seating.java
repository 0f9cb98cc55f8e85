package cn.shuanglian.reception.session;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.vacancy.Vacancies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that the deputies of a reception exist, are named once and are not expected elsewhere at the same time. */
@Dependent
class Seating {
    private static final int MOST_DEPUTIES = 50;

    @PersistenceContext
    EntityManager em;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;
    @Inject
    Turnovers turnovers;

    /** Makes the attendance this and nothing else; the reception must be stored. */
    void seat(Reception reception, List<HoldReception.Attendee> attendance) {
        Map<Long, DeputyRef> known = deputies(attendance);
        deputies.lockPersons(known.values().stream().map(DeputyRef::personId).toList());
        refuseElsewhere(reception, attendance.stream().filter(one -> one.attendance().isPresence())
                .map(one -> known.get(one.deputy()).personId()).toList());
        Map<Long, Presence> seated = new HashMap<>();
        seated(reception.id()).forEach(presence -> seated.put(presence.mandateId(), presence));
        refuseVacant(reception, attendance, seated);
        refuseIfHeardOpinions(reception, attendance, seated);
        for (HoldReception.Attendee one : attendance) {
            Presence presence = seated.remove(one.deputy());
            if (presence == null) {
                presence = new Presence(reception.id(), known.get(one.deputy()), one.attendance());
                em.persist(presence);
            }
            presence.become(one.attendance(), one.substitute());
        }
        seated.values().forEach(em::remove);
    }

    /** Refuses a time at which one of those seated is expected elsewhere, and a day on which one of them is no deputy. */
    void refuseClash(Reception reception) {
        List<Presence> present = seated(reception.id()).stream().filter(presence -> presence.attendance().isPresence()).toList();
        List<Long> persons = present.stream().map(Presence::personId).toList();
        deputies.lockPersons(persons);
        refuseElsewhere(reception, persons);
        List<Long> mandates = present.stream().map(Presence::mandateId).toList();
        refuseVacant(reception, mandates);
    }

    /** Both at once and in the order of their keys, as everybody else locks them. */
    void lock(DeputyRef one, DeputyRef other) {
        deputies.lockPersons(List.of(one.personId(), other.personId()));
    }

    /** Seats one more deputy, or again one who had excused himself; all others stay as they are. */
    void add(Reception reception, DeputyRef deputy) {
        deputies.lockPersons(List.of(deputy.personId()));
        List<Presence> seated = seated(reception.id());
        if (seated.stream().anyMatch(presence -> presence.personId() == deputy.personId() && presence.attendance().isPresence())) {
            throw new Refused("reception.deputyTwice", "deputy", deputy.name());
        }
        refuseElsewhere(reception, List.of(deputy.personId()));
        refuseVacant(reception, List.of(deputy.id()));
        seated.stream().filter(presence -> presence.mandateId() == deputy.id()).findFirst()
                .ifPresentOrElse(presence -> presence.become(Attendance.EXPECTED),
                        () -> em.persist(new Presence(reception.id(), deputy, Attendance.EXPECTED)));
        em.flush();
    }

    /** The deputy keeps no place there, but stays known as one who excused himself. Refuses one who is not expected. */
    void excuse(Reception reception, DeputyRef deputy) {
        expected(reception, deputy).become(Attendance.EXCUSED);
        em.flush();
    }

    /** The deputy never was to come. Refuses one who is not expected. */
    void remove(Reception reception, DeputyRef deputy) {
        em.remove(expected(reception, deputy));
        em.flush();
    }

    /** How many places are taken. */
    int taken(Reception reception) {
        return (int) seated(reception.id()).stream().filter(presence -> presence.attendance().isPresence()).count();
    }

    private Presence expected(Reception reception, DeputyRef deputy) {
        return seated(reception.id()).stream().filter(presence -> presence.mandateId() == deputy.id()
                && presence.attendance() == Attendance.EXPECTED).findFirst().orElseThrow(() -> new Refused("reception.notSeated", "deputy"));
    }

    /** Who is seated there now, in the order of seating. */
    List<HoldReception.Attendee> attendance(long receptionId) {
        return seated(receptionId).stream().map(presence -> new HoldReception.Attendee(presence.mandateId(), presence.attendance(),
                presence.substitute())).toList();
    }

    /** A deputy who is none on that day receives nobody; whoever is seated already keeps the place until it is given to somebody else. */
    private void refuseVacant(Reception reception, List<HoldReception.Attendee> attendance, Map<Long, Presence> seated) {
        List<Long> arriving = attendance.stream().filter(one -> one.attendance().isPresence())
                .filter(one -> !seated.containsKey(one.deputy()) || seated.get(one.deputy()).attendance() != one.attendance())
                .map(HoldReception.Attendee::deputy).toList();
        refuseVacant(reception, arriving);
    }

    private void refuseVacant(Reception reception, List<Long> mandates) {
        Vacancies vacancies = turnovers.vacancies(mandates);
        mandates.stream().filter(deputy -> vacancies.at(deputy, reception.heldOn())).findFirst().ifPresent(deputy -> {
            throw new Refused("reception.deputyVacant", "deputies", deputies.names(List.of(deputy)).getOrDefault(deputy, ""), reception.heldOn());
        });
    }

    private List<Presence> seated(long receptionId) {
        return em.createQuery("select p from Presence p where p.receptionId = :id order by p.id", Presence.class).setParameter("id", receptionId)
                .getResultList();
    }

    private Map<Long, DeputyRef> deputies(List<HoldReception.Attendee> attendance) {
        if (attendance.size() > MOST_DEPUTIES) {
            throw new Refused("reception.tooManyDeputies", "deputies", MOST_DEPUTIES);
        }
        Map<Long, DeputyRef> found = deputies.among(attendance.stream().map(HoldReception.Attendee::deputy).toList()).stream()
                .collect(toMap(DeputyRef::id, deputy -> deputy));
        Map<Long, DeputyRef> known = new LinkedHashMap<>();
        Set<Long> persons = new HashSet<>();
        for (HoldReception.Attendee one : attendance) {
            DeputyRef deputy = found.get(one.deputy());
            if (deputy == null) {
                throw new Refused("deputy.unknown", "deputies");
            }
            if (!persons.add(deputy.personId())) {
                throw new Refused("reception.deputyTwice", "deputies", deputy.name());
            }
            known.put(deputy.id(), deputy);
        }
        return known;
    }

    private void refuseElsewhere(Reception reception, List<Long> persons) {
        if (persons.isEmpty()) {
            return;
        }
        List<Object[]> elsewhere = em.createQuery("""
                select p.mandateId, r.stationId from Presence p, Reception r where p.receptionId = r.id and p.personId in :persons
                and p.attendance in :present and r.heldOn = :day and r.id <> :own and r.status <> :cancelled
                and r.startMinute < :end and r.endMinute > :start""", Object[].class)
                .setParameter("persons", persons).setParameter("present", List.of(Attendance.EXPECTED, Attendance.CAME))
                .setParameter("day", reception.heldOn()).setParameter("own", reception.id())
                .setParameter("cancelled", ReceptionStatus.CANCELLED).setParameter("end", reception.endMinute())
                .setParameter("start", reception.startMinute()).setMaxResults(1).getResultList();
        if (!elsewhere.isEmpty()) {
            Long deputy = (Long) elsewhere.get(0)[0];
            Long station = (Long) elsewhere.get(0)[1];
            throw new Refused("reception.deputyElsewhere", "deputies", deputies.names(List.of(deputy)).getOrDefault(deputy, ""),
                    stations.names(List.of(station)).getOrDefault(station, ""));
        }
    }

    /** Whoever heard an opinion there was there. */
    private void refuseIfHeardOpinions(Reception reception, List<HoldReception.Attendee> attendance, Map<Long, Presence> seated) {
        Set<Long> gone = new HashSet<>(seated.keySet());
        attendance.stream().filter(one -> one.attendance() == Attendance.CAME).forEach(one -> gone.remove(one.deputy()));
        if (gone.isEmpty()) {
            return;
        }
        List<Long> heard = em.createQuery("select o.mandateId from Opinion o where o.receptionId = :reception and o.mandateId in :gone",
                Long.class).setParameter("reception", reception.id()).setParameter("gone", gone).setMaxResults(1).getResultList();
        if (!heard.isEmpty()) {
            throw new Refused("reception.deputyHeardOpinions", "deputies", deputies.names(heard).getOrDefault(heard.get(0), ""));
        }
    }
}
