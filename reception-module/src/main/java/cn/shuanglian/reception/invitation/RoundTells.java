package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
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

/** Tells what is due; every key names the reception's day, so that a run on another node adds nothing. */
@Dependent
class RoundTells {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationStore store;
    @Inject
    InvitationTells tells;
    @Inject
    Notices notices;
    @Inject
    Deputies deputies;

    private record Whose(String congress, Long leader) {
    }

    /** To those who receive, and to the stations, whose doors carry it. */
    void announced(Collection<Long> receptions) {
        if (receptions.isEmpty()) {
            return;
        }
        Map<Long, Place> places = places(receptions);
        List<Tell> all = new ArrayList<>();
        places.values().forEach(place -> all.add(Tell.now("RECEPTION_ANNOUNCED:" + place.mark() + place.again(), Recipient.station(place.station()),
                NoticeKind.RECEPTION_ANNOUNCED, "/reception/reception.xhtml?id=" + place.reception(), place.time(), place.stationName(), "")));
        em.createQuery("select p.receptionId, p.mandateId from Presence p where p.receptionId in :ids and p.attendance = :expected", Object[].class)
                .setParameter("ids", receptions).setParameter("expected", Attendance.EXPECTED).getResultList()
                .forEach(row -> {
                    Place place = places.get((Long) row[0]);
                    all.add(tells.deputy(NoticeKind.RECEPTION_ANNOUNCED, (Long) row[1], place, place.again()));
                });
        tell(all);
    }

    void remind(NoticeKind kind, Collection<Due> due) {
        Map<Long, Place> places = places(due.stream().map(Due::reception).distinct().toList());
        tell(due.stream().map(each -> tells.deputy(kind, each.mandate(), places.get(each.reception()), each.sent())).toList());
    }

    /** To the leader of the deputy's group; where there is none, or it is the deputy himself, to the office of the congress. */
    void unanswered(Collection<Due> due) {
        if (due.isEmpty()) {
            return;
        }
        List<Long> mandates = due.stream().map(Due::mandate).distinct().toList();
        Map<Long, String> names = deputies.names(mandates);
        Map<Long, Whose> whose = whose(mandates);
        Map<Long, Place> places = places(due.stream().map(Due::reception).distinct().toList());
        tell(due.stream().map(each -> {
            Place place = places.get(each.reception());
            Whose its = whose.get(each.mandate());
            boolean led = its.leader() != null && !Objects.equals(its.leader(), each.mandate());
            return Tell.now("INVITATION_UNANSWERED:" + place.mark() + ":" + each.mandate() + each.waiting(),
                    led ? Recipient.deputy(its.leader()) : Recipient.office(its.congress(), LIAISON_OFFICE), NoticeKind.INVITATION_UNANSWERED,
                    "/reception/invitation.xhtml?id=" + each.invitation(), place.time(), place.stationName(), names.getOrDefault(each.mandate(), ""));
        }).toList());
    }

    /** The group by area goes before the professional one. */
    private Map<Long, Whose> whose(Collection<Long> mandates) {
        Map<Long, Long> leaders = new HashMap<>();
        for (String group : List.of("m.areaGroupId", "m.professionalGroupId")) {
            em.createQuery("select m.id, g.leaderId from Mandate m, DeputyGroup g where m.id in :ids and g.leaderId is not null and g.id = " + group,
                    Object[].class).setParameter("ids", mandates).getResultList().forEach(row -> leaders.putIfAbsent((Long) row[0], (Long) row[1]));
        }
        return em.createQuery("select m.id, m.areaCode from Mandate m where m.id in :ids", Object[].class).setParameter("ids", mandates)
                .getResultStream().collect(toMap(row -> (Long) row[0], row -> new Whose((String) row[1], leaders.get((Long) row[0]))));
    }

    private Map<Long, Place> places(Collection<Long> receptions) {
        return store.places(receptions).stream().collect(toMap(Place::reception, place -> place));
    }

    private void tell(List<Tell> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            notices.tell(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
