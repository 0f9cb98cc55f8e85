package cn.shuanglian.registry.body;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.imports.SheetTaken;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows the deputies' sheet, which names posts in standing committees and delegations: a new delegation becomes a body, a post that
 * has no seat yet gets one, a seat whose post is gone from the sheet was held until yesterday. A sheet that says nothing new changes nothing.
 */
@ApplicationScoped
class CommitteeSheet {
    private static final String CONGRESS = " from Mandate m, Area a where a.code = m.areaCode and m.level = a.level and m.areaCode like :scope ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Clock clock;

    private record Post(long mandate, String name, String area, LocalDate since, SeatPost post) {
    }

    /** Comes before whoever looks at seats when a sheet was taken. */
    void on(@Observes @Priority(Interceptor.Priority.APPLICATION) SheetTaken taken) {
        if (taken.kind().equals("deputies")) {
            String scope = callers.current().area().pattern();
            delegations(scope);
            seats(scope);
        }
    }

    private void delegations(String scope) {
        em.createQuery("select distinct m.areaCode, m.delegation" + CONGRESS + "and m.delegation is not null and not exists"
                + " (select b.id from Body b where b.areaCode = m.areaCode and b.name = m.delegation)", Object[].class)
                .setParameter("scope", scope).getResultList()
                .forEach(row -> em.persist(new Body(BodyKind.DELEGATION, (String) row[1], (String) row[0])));
    }

    private void seats(String scope) {
        Map<String, Body> committees = em.createQuery("select b from Body b where b.kind = :kind and b.areaCode like :scope order by b.id desc",
                        Body.class).setParameter("kind", BodyKind.STANDING_COMMITTEE).setParameter("scope", scope).getResultStream()
                .collect(Collectors.toMap(Body::areaCode, body -> body, (later, earliest) -> earliest, HashMap::new));
        Map<Long, Seat> held = em.createQuery("select s from Seat s, Body b where b.id = s.bodyId and b.kind = :kind and b.areaCode like :scope"
                + " and s.until is null and s.mandateId is not null", Seat.class).setParameter("kind", BodyKind.STANDING_COMMITTEE)
                .setParameter("scope", scope).getResultStream().collect(Collectors.toMap(Seat::mandateId, seat -> seat, (one, other) -> one));
        Set<Long> before = Set.copyOf(em.createQuery("select distinct s.mandateId from Seat s, Body b where b.id = s.bodyId and b.kind = :kind"
                + " and b.areaCode like :scope and s.mandateId is not null", Long.class).setParameter("kind", BodyKind.STANDING_COMMITTEE)
                .setParameter("scope", scope).getResultList());
        LocalDate today = LocalDate.now(clock);
        List<Post> posts = posts(scope);
        Map<Long, SeatPost> wanted = posts.stream().collect(Collectors.toMap(Post::mandate, Post::post));
        held.values().stream().filter(seat -> seat.post() != wanted.get(seat.mandateId()))
                .forEach(seat -> leave(seat, today));
        Map<String, String> names = areas.names(posts.stream().map(Post::area).distinct().toList());
        for (Post post : posts) {
            Seat seat = held.get(post.mandate());
            if (seat == null || seat.post() != post.post()) {
                Body committee = committees.computeIfAbsent(post.area(), area -> made(names.get(area), area));
                em.persist(new Seat(committee.id(), post.post(), post.mandate(), post.name(),
                        before.contains(post.mandate()) ? today : post.since()));
            }
        }
    }

    /** A seat of today that a second sheet takes back was never held for a day. */
    private void leave(Seat seat, LocalDate today) {
        if (seat.since().isBefore(today)) {
            seat.end(today.minusDays(1));
        } else {
            em.remove(seat);
        }
    }

    private Body made(String areaName, String area) {
        Body body = new Body(BodyKind.STANDING_COMMITTEE, areaName + "人大常委会", area);
        em.persist(body);
        return body;
    }

    /** A mandate that is not exercised keeps the seat it has until somebody ends it, and gets no new one. */
    private List<Post> posts(String scope) {
        return em.createQuery("select m.id, m.name, m.areaCode, m.since, m.standingCommitteePost" + CONGRESS
                + "and m.standingCommitteePost is not null and (m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE or exists"
                + " (select s.id from Seat s where s.mandateId = m.id and s.until is null))", Object[].class).setParameter("scope", scope)
                .getResultStream().filter(row -> SeatPost.COMMITTEE_WORDS.containsKey((String) row[4]))
                .map(row -> new Post((Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3],
                        SeatPost.COMMITTEE_WORDS.get((String) row[4]))).toList();
    }
}
