package cn.shuanglian.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Follows deputies into their delegations: one that a mandate names becomes a body, as by the deputies' sheet, so that its head and
 * liaison can be seated; who goes to another delegation held the seat in the former one until yesterday.
 */
@ApplicationScoped
class Delegations {
    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    void on(@Observes DelegationNamed named) {
        em.flush();
        leaveOthers(named);
        if (named.name() != null && isMissing(named)) {
            em.persist(new Body(BodyKind.DELEGATION, named.name(), named.area()));
        }
    }

    /** A mandate of another level, placed in this area, belongs to a delegation elsewhere. */
    private boolean isMissing(DelegationNamed named) {
        return em.createQuery("""
                select count(m.id) from Mandate m, Area a where m.id = :mandate and a.code = m.areaCode and m.level = a.level
                and not exists (select b.id from Body b where b.areaCode = :area and b.name = :name)""", Long.class)
                .setParameter("mandate", named.mandate()).setParameter("area", named.area()).setParameter("name", named.name())
                .getSingleResult() > 0;
    }

    private void leaveOthers(DelegationNamed named) {
        LocalDate today = LocalDate.now(clock);
        em.createQuery("""
                select s from Seat s, Body b where b.id = s.bodyId and b.kind = :kind and s.mandateId = :mandate and s.until is null
                and b.name <> :name""", Seat.class).setParameter("kind", BodyKind.DELEGATION).setParameter("mandate", named.mandate())
                .setParameter("name", named.name() == null ? "" : named.name()).getResultStream().forEach(seat -> {
                    if (seat.since().isBefore(today)) {
                        seat.end(today.minusDays(1));
                    } else {
                        em.remove(seat);
                    }
                });
    }
}
