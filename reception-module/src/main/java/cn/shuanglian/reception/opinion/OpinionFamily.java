package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.joining;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opinions merged into a master: they keep row, number, state and days, only their own way stands still until the master is answered.
 * What may be merged is decided by {@link cn.shuanglian.reception.merge.Merges}, whose writes alone call this. Rows are always locked in the
 * order of their keys.
 */
@Dependent
public class OpinionFamily {
    private static final Set<String> TYING = Set.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE);

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    Timeline timeline;
    @Inject
    OpinionTerms terms;

    /** These opinions, locked. @throws NotFound if the caller does not see every one of them */
    public Map<Long, TiedOpinion> lock(Collection<Long> ids) {
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", Set.copyOf(ids));
        List<Opinion> found = criteria.fill(em.createQuery("select o from Opinion o where " + criteria.text() + " order by o.id", Opinion.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (found.size() < Set.copyOf(ids).size()) {
            throw new NotFound("opinion", ids);
        }
        Set<Long> masters = masters(ids);
        Map<Long, TiedOpinion> tied = new LinkedHashMap<>();
        found.forEach(opinion -> tied.put(opinion.id(), tied(opinion, masters.contains(opinion.id()))));
        return tied;
    }

    /** One opinion as it stands, unlocked. @throws NotFound if the caller does not see it */
    public TiedOpinion read(long id) {
        Criteria criteria = sight.criteria().add("o.id = :id", "id", id);
        Opinion opinion = criteria.fill(em.createQuery("select o from Opinion o where " + criteria.text(), Opinion.class)).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("opinion", id));
        return tied(opinion, size(id) > 0);
    }

    private TiedOpinion tied(Opinion opinion, boolean master) {
        return new TiedOpinion(opinion.id(), opinion.number(), opinion.areaCode(), opinion.status(), opinion.repliedOn() != null, master,
                opinion.mergedInto(), opinion.version(), mine(opinion));
    }

    /** Locks a master and all who wait for it before it takes a step, so that nobody locks them the other way round. */
    void lockWithMembers(long masterId) {
        Set<Long> family = new HashSet<>(em.createQuery("select o.id from Opinion o where o.mergedInto = :master and o.repliedOn is null", Long.class)
                .setParameter("master", masterId).getResultList());
        if (family.add(masterId) && family.size() > 1) {
            em.createQuery("select o from Opinion o where o.id in :family order by o.id", Opinion.class).setParameter("family", family)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
    }

    /** Locks what the opinion was drawn into, before the opinion itself: an answer or the end of a suggestion comes in that order. */
    void lockSuggestions(long opinion) {
        List<Long> drawn = em.createQuery("select l.suggestionId from SuggestionLink l where l.targetId = :id and l.kind = "
                + "cn.shuanglian.reception.suggestion.LinkKind.SOURCE_OPINION", Long.class).setParameter("id", opinion).getResultList();
        if (!drawn.isEmpty()) {
            em.createNativeQuery("select id from reception_suggestion where id in (" + drawn.stream().map(String::valueOf).collect(joining(","))
                    + ") order by id for update").getResultList();
        }
    }

    /** How many opinions are merged into this one. */
    public long size(long masterId) {
        return em.createQuery("select count(o.id) from Opinion o where o.mergedInto = :master", Long.class).setParameter("master", masterId)
                .getSingleResult();
    }

    /** The member waits for its master's answer from now on. */
    public void join(long memberId, long masterId, String reason) {
        Opinion member = em.find(Opinion.class, memberId);
        Opinion master = em.find(Opinion.class, masterId);
        member.join(masterId);
        note(member, StepTaken.MERGE, master, reason);
        note(master, StepTaken.TAKE_IN, member, reason);
        em.flush();
    }

    /** The member goes on by itself where it stood. */
    public void part(long memberId, String reason) {
        Opinion member = em.find(Opinion.class, memberId);
        Opinion master = em.find(Opinion.class, member.mergedInto());
        member.part();
        note(member, StepTaken.UNMERGE, master, reason);
        note(master, StepTaken.LET_GO, member, reason);
        em.flush();
    }

    /** Notes on both that they are, or are not, about the same matter. */
    public void relate(long one, long other, boolean same, String reason) {
        Opinion first = em.find(Opinion.class, one);
        Opinion second = em.find(Opinion.class, other);
        String action = same ? StepTaken.SAME_MATTER : StepTaken.NOT_SAME;
        note(first, action, second, reason);
        note(second, action, first, reason);
        em.flush();
    }

    /** Gives the master's answer to everyone who waits for it, each as an answer of its own, never before what happened to it last. */
    public List<Long> answer(long masterId) {
        Opinion master = em.find(Opinion.class, masterId);
        List<Opinion> waiting = em.createQuery("select o from Opinion o where o.mergedInto = :master and o.repliedOn is null order by o.id", Opinion.class)
                .setParameter("master", masterId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        waiting.forEach(member -> {
            OpinionStatus from = member.status();
            LocalDate on = member.answerWith(master);
            terms.answeredWithMaster(member, sight.today());
            timeline.add(member, StepTaken.ANSWERED_WITH, from, on, master.number());
        });
        em.flush();
        return waiting.stream().map(Opinion::id).toList();
    }

    /** Those of them that the caller sees. */
    public Set<Long> visible(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        return new HashSet<>(criteria.fill(em.createQuery("select o.id from Opinion o where " + criteria.text(), Long.class)).getResultList());
    }

    private Set<Long> masters(Collection<Long> ids) {
        return new HashSet<>(em.createQuery("select distinct o.mergedInto from Opinion o where o.mergedInto in :ids", Long.class)
                .setParameter("ids", ids).getResultList());
    }

    private boolean mine(Opinion opinion) {
        return !Collections.disjoint(OpinionSight.rolesOn(opinion, sight.caller()), TYING);
    }

    private void note(Opinion opinion, String action, Opinion other, String reason) {
        timeline.add(opinion, action, opinion.status(), sight.today(), other.number() + (reason == null ? "" : " " + reason));
    }
}
