package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.SeatEnded;
import cn.shuanglian.registry.body.SeatGiven;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Keeps the post that lists show beside a mandate in step with its seat in the standing committee. */
@ApplicationScoped
class CommitteePosts {
    @PersistenceContext
    EntityManager em;

    void on(@Observes SeatGiven given) {
        if (given.kind() == BodyKind.STANDING_COMMITTEE) {
            Mandate mandate = em.find(Mandate.class, given.mandate());
            em.refresh(mandate.person(), LockModeType.PESSIMISTIC_WRITE);
            allow(mandate);
            mandate.sitAs(given.post().committeeWord());
        }
    }

    /** Refuses a seat to whoever holds an administrative, supervisory, judicial or procuratorial post (组织法 art. 47). */
    private void allow(Mandate mandate) {
        List<Post> posts = em.createQuery("select p from Post p where p.personId = :person and p.until is null", Post.class)
                .setParameter("person", mandate.person().id()).getResultList();
        Incompatible.barred(posts).ifPresent(post -> {
            throw new Refused("committee.barred", "deputy", mandate.name(), Objects.requireNonNullElse(post.work().organisation(), ""),
                    Objects.requireNonNullElse(post.work().title(), ""));
        });
    }

    void on(@Observes SeatEnded ended) {
        if (ended.kind() == BodyKind.STANDING_COMMITTEE) {
            em.find(Mandate.class, ended.mandate()).sitAs(null);
        }
    }
}
