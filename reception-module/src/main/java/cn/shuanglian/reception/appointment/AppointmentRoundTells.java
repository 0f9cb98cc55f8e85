package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells about appointments without an answer; every key names what was proposed, so that a run on another node adds nothing. */
@Dependent
class AppointmentRoundTells {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Notices notices;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;

    private record Known(Map<Long, String> cadres, Map<Long, String> stations) {
    }

    void remind(List<Appointment> waiting) {
        Known known = known(waiting);
        tell(waiting.stream().map(each -> tell(each, each.isCadresTurn() ? Recipient.deputy(each.mandateId()) : AppointmentBook.proposer(each),
                NoticeKind.APPOINTMENT_REMINDER, known, known.cadres().get(each.mandateId()))).toList());
    }

    /** About a cadre to the leader of the group, about a leader or where there is none to the office of the congress. */
    void escalate(List<Appointment> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Long> mandates = waiting.stream().map(Appointment::mandateId).distinct().toList();
        Known known = known(waiting);
        Map<Long, Long> leaders = leaders(mandates);
        Map<Long, String> congresses = em.createQuery("select m.id, m.areaCode from Mandate m where m.id in :ids", Object[].class)
                .setParameter("ids", mandates).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
        tell(waiting.stream().map(each -> {
            Long leader = each.isCadresTurn() ? leaders.get(each.mandateId()) : null;
            Recipient to = leader != null && !Objects.equals(leader, each.mandateId()) ? Recipient.deputy(leader)
                    : Recipient.office(congresses.get(each.mandateId()), LIAISON_OFFICE);
            return tell(each, to, NoticeKind.INVITATION_UNANSWERED, known,
                    each.isCadresTurn() ? known.cadres().get(each.mandateId()) : each.proposer());
        }).toList());
    }

    void lapsed(List<Appointment> over) {
        Known known = known(over);
        List<Tell> all = new ArrayList<>();
        for (Appointment each : over) {
            String cadre = known.cadres().get(each.mandateId());
            all.add(tell(each, Recipient.deputy(each.mandateId()), NoticeKind.APPOINTMENT_LAPSED, known, cadre));
            all.add(tell(each, AppointmentBook.proposer(each), NoticeKind.APPOINTMENT_LAPSED, known, cadre));
        }
        tell(all);
    }

    private Known known(Collection<Appointment> some) {
        return new Known(deputies.names(some.stream().map(Appointment::mandateId).distinct().toList()),
                stations.names(some.stream().map(Appointment::stationId).distinct().toList()));
    }

    /** The group by area goes before the professional one. */
    private Map<Long, Long> leaders(Collection<Long> mandates) {
        Map<Long, Long> leaders = new HashMap<>();
        for (String group : List.of("m.areaGroupId", "m.professionalGroupId")) {
            em.createQuery("select m.id, g.leaderId from Mandate m, DeputyGroup g where m.id in :ids and g.leaderId is not null and g.id = " + group,
                    Object[].class).setParameter("ids", mandates).getResultList().forEach(row -> leaders.putIfAbsent((Long) row[0], (Long) row[1]));
        }
        return leaders;
    }

    private static Tell tell(Appointment appointment, Recipient to, NoticeKind kind, Known known, String words) {
        return Tell.now(kind + ":APPOINTMENT:" + appointment.id() + ":" + appointment.version(), to, kind, AppointmentBook.PAGE + appointment.id(),
                appointment.heldOn() + " " + appointment.start() + "–" + appointment.end(),
                known.stations().getOrDefault(appointment.stationId(), ""), words);
    }

    private void tell(List<Tell> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            notices.tell(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
