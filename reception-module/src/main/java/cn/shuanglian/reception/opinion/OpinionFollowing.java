package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Gives opinions to another deputy to see to. */
@Dependent
class OpinionFollowing {
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    Timeline timeline;
    @Inject
    Deputies deputies;
    @Inject
    Turnovers turnovers;
    @Inject
    Deadlines deadlines;

    void follow(Collection<Long> asked, long deputyId) {
        Set<Long> ids = Set.copyOf(asked);
        if (ids.isEmpty()) {
            throw new Refused("required", "opinions");
        }
        if (ids.size() > MOST) {
            throw new Refused("opinion.tooManyToFollow", "opinions", MOST);
        }
        DeputyRef follower = follower(deputyId);
        for (Opinion opinion : opinions(ids)) {
            if (opinion.status() == OpinionStatus.CLOSED) {
                throw new Refused("opinion.closedNotFollowed", "opinions", opinion.number());
            }
            if (!Long.valueOf(deputyId).equals(opinion.followedBy())) {
                opinion.follow(deputyId);
                timeline.addFollower(opinion, follower);
            }
        }
        deadlines.follow(OwnerKind.OPINION, ids, deputyId);
        em.flush();
    }

    /** Locked, so that the mandate does not end at the same time. */
    private DeputyRef follower(long deputyId) {
        DeputyRef follower = deputies.among(List.of(deputyId)).stream().findFirst()
                .orElseThrow(() -> new Refused("deputy.unknown", "deputy"));
        deputies.lockPersons(List.of(follower.personId()));
        if (turnovers.vacancies(List.of(deputyId)).at(deputyId, sight.today())) {
            throw new Refused("deputy.vacant", "deputy", follower.name());
        }
        return follower;
    }

    private List<Opinion> opinions(Set<Long> ids) {
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        List<Opinion> found = criteria.fill(em.createQuery("select o from Opinion o where " + criteria.text() + " order by o.id", Opinion.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (found.size() < ids.size()) {
            throw new NotFound("opinion", ids);
        }
        return found;
    }
}
