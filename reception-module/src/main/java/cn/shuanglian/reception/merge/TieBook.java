package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.OpinionFamily;
import cn.shuanglian.reception.opinion.TiedOpinion;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ties opinions and unties them; all of them are locked before anything is decided. */
@Dependent
class TieBook {
    private static final int MOST_MEMBERS = 500;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionFamily family;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** The opinion whose answer that one waits for; itself where it waits for none. */
    long standingFor(long opinion) {
        TiedOpinion found = family.read(opinion);
        return found.mergedInto() == null ? opinion : found.mergedInto();
    }

    void merge(MergeOpinions ask) {
        Map<Long, TiedOpinion> locked = lock(ask);
        TiedOpinion master = locked.get(ask.master());
        Set<Long> members = new LinkedHashSet<>(ask.members());
        MergeRules.checkMaster(master);
        members.forEach(member -> MergeRules.checkMember(locked.get(member), master));
        if (family.size(master.id()) + members.size() > MOST_MEMBERS) {
            throw new Refused("merge.tooMany", "members", MOST_MEMBERS);
        }
        String reason = reason(ask.reason());
        members.forEach(member -> {
            // one that was merged, answered and taken up again has a tie of its first time
            merged(member).ifPresent(tie -> end(tie, null));
            em.flush();
            tie(TieKind.MERGED, member, master.id(), reason);
            family.join(member, master.id(), reason);
        });
    }

    void relate(MergeOpinions ask) {
        Map<Long, TiedOpinion> locked = lock(ask);
        TiedOpinion one = locked.get(ask.master());
        String reason = reason(ask.reason());
        for (long other : new LinkedHashSet<>(ask.members())) {
            if (other == one.id()) {
                throw new Refused("merge.itself", "members", one.number());
            }
            if (!one.mine() && !locked.get(other).mine()) {
                throw new Refused("merge.notYours", "members", locked.get(other).number());
            }
            if (!between(one.id(), other).isEmpty()) {
                throw new Refused("merge.alreadyTied", "members", locked.get(other).number());
            }
            tie(TieKind.SAME_MATTER, other, one.id(), reason);
            family.relate(one.id(), other, true, reason);
        }
    }

    void unmerge(UnmergeOpinion ask) {
        Optional<OpinionTie> tie = merged(ask.member());
        List<Long> both = tie.map(found -> List.of(ask.member(), found.masterId())).orElse(List.of(ask.member()));
        if (!family.visible(List.of(ask.member())).isEmpty() && family.visible(both).size() < both.size()) {
            throw new Refused("merge.masterElsewhere", null);
        }
        TiedOpinion member = family.lock(both).get(ask.member());
        if (ask.version() != null) {
            Stale.unless(ask.version(), member.version());
        }
        MergeRules.checkParting(member);
        String reason = required(ask.reason());
        merged(ask.member()).ifPresent(found -> end(found, reason));
        family.part(ask.member(), reason);
    }

    void separate(long tieId, String reason) {
        OpinionTie tie = live(TieKind.SAME_MATTER, "t.id", tieId).orElseThrow(() -> new NotFound("tie", tieId));
        Map<Long, TiedOpinion> locked = family.lock(List.of(tie.memberId(), tie.masterId()));
        if (locked.values().stream().noneMatch(TiedOpinion::mine)) {
            throw new Refused("merge.notYours", null, locked.get(tie.memberId()).number());
        }
        String why = required(reason);
        em.refresh(tie);
        if (tie.isEnded()) {
            throw new NotFound("tie", tieId);
        }
        end(tie, why);
        family.relate(tie.masterId(), tie.memberId(), false, why);
    }

    private Map<Long, TiedOpinion> lock(MergeOpinions ask) {
        Set<Long> all = new LinkedHashSet<>(ask.members());
        all.add(ask.master());
        Map<Long, TiedOpinion> locked = family.lock(all);
        if (ask.version() != null) {
            Stale.unless(ask.version(), locked.get(ask.master()).version());
        }
        return locked;
    }

    private void tie(TieKind kind, long member, long master, String reason) {
        em.persist(new OpinionTie(kind, member, master, reason, clock.instant(), callers.current().name()));
    }

    private void end(OpinionTie tie, String reason) {
        tie.end(reason, clock.instant(), callers.current().name());
    }

    private List<OpinionTie> between(long one, long other) {
        return em.createQuery("select t from OpinionTie t where t.endedAt is null and (t.memberId = :one and t.masterId = :other"
                + " or t.memberId = :other and t.masterId = :one)", OpinionTie.class).setParameter("one", one).setParameter("other", other)
                .getResultList();
    }

    private Optional<OpinionTie> merged(long member) {
        return live(TieKind.MERGED, "t.memberId", member);
    }

    private Optional<OpinionTie> live(TieKind kind, String path, long value) {
        return em.createQuery("select t from OpinionTie t where t.endedAt is null and t.kind = :kind and " + path + " = :value", OpinionTie.class)
                .setParameter("kind", kind).setParameter("value", value).getResultStream().findFirst();
    }

    private static String required(String reason) {
        String text = reason(reason);
        if (text == null) {
            throw new Refused("required", "reason");
        }
        return text;
    }

    private static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String text = reason.strip();
        if (text.codePointCount(0, text.length()) > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        return text;
    }
}
