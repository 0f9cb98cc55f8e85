package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds invitations for whoever is about to change them, and what notices tell of their receptions. */
@Dependent
class InvitationStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationSight sight;

    /** The invitation, locked, in the version the caller read. @throws NotFound for one the caller does not see */
    Invitation locked(long id, long version) {
        Criteria criteria = sight.criteria().add("i.id = :id", "id", id);
        boolean seen = !criteria.fill(em.createQuery("select i.id from Invitation i, Reception r where " + criteria.text(), Long.class)).getResultList()
                .isEmpty();
        if (seen) {
            lockReceptions(id);
        }
        Invitation invitation = seen ? em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (invitation == null) {
            throw new NotFound("invitation", id);
        }
        Stale.unless(version, invitation.version());
        return invitation;
    }

    /** Before the invitation, as whoever moves or cancels a reception does, so that the two do not wait for each other for ever. */
    private void lockReceptions(long invitation) {
        Object[] concerned = em.createQuery("select i.receptionId, i.swapReceptionId from Invitation i where i.id = :id", Object[].class)
                .setParameter("id", invitation).getSingleResult();
        List<Object> ids = Stream.of(concerned).filter(Objects::nonNull).toList();
        em.createQuery("select r from Reception r where r.id in :ids order by r.id").setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The invitation of that deputy to that reception, or null. */
    Invitation of(long reception, long mandate) {
        return em.createQuery("select i from Invitation i where i.receptionId = :reception and i.mandateId = :mandate", Invitation.class)
                .setParameter("reception", reception).setParameter("mandate", mandate).getResultStream().findFirst().orElse(null);
    }

    /** Those of the reception whose deputies have their places. */
    List<Invitation> seated(long reception) {
        return em.createQuery("select i from Invitation i where i.receptionId = :reception and i.state in :seated order by i.id", Invitation.class)
                .setParameter("reception", reception).setParameter("seated", InvitationState.SEATED).getResultList();
    }

    /** Those whose deputies offered their places for one at that reception and still wait for an answer. */
    List<Invitation> offeredFor(long reception) {
        return em.createQuery("""
                select i from Invitation i, Reception r where r.id = i.receptionId and r.status in :toCome and i.swapReceptionId = :reception
                and i.state in :asked order by i.id""", Invitation.class).setParameter("toCome", InvitationViews.TO_COME)
                .setParameter("reception", reception).setParameter("asked", InvitationState.ASKED).getResultList();
    }

    Place place(long reception) {
        return places(List.of(reception)).get(0);
    }

    List<Place> places(Collection<Long> receptions) {
        return receptions.isEmpty() ? List.of() : em.createQuery("""
                select r.id, r.heldOn, r.startMinute, r.endMinute, r.stationId, s.name, r.areaCode, r.version
                from Reception r, Station s where s.id = r.stationId and r.id in :ids order by r.heldOn, r.id""", Object[].class)
                .setParameter("ids", receptions).getResultStream().map(row -> new Place((Long) row[0], (LocalDate) row[1], (Integer) row[2],
                        (Integer) row[3], (Long) row[4], (String) row[5], (String) row[6], (Long) row[7])).toList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }
}
