package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.SeatEnded;
import cn.shuanglian.registry.body.SeatGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the post that lists show beside a mandate in step with its seat in the standing committee. */
@ApplicationScoped
class CommitteePosts {
    @PersistenceContext
    EntityManager em;

    void on(@Observes SeatGiven given) {
        if (given.kind() == BodyKind.STANDING_COMMITTEE) {
            em.find(Mandate.class, given.mandate()).sitAs(given.post().committeeWord());
        }
    }

    void on(@Observes SeatEnded ended) {
        if (ended.kind() == BodyKind.STANDING_COMMITTEE) {
            em.find(Mandate.class, ended.mandate()).sitAs(null);
        }
    }
}
