package cn.shuanglian.reception.session;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finds receptions for whoever is about to write them. */
@Dependent
class ReceptionStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionSight sight;

    /** The reception, locked. @throws NotFound for one the caller does not run */
    Reception locked(long id) {
        Criteria criteria = sight.criteria().add("r.id = :id", "id", id);
        Reception reception = criteria.fill(em.createQuery("select r from Reception r where " + criteria.text(), Reception.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("reception", id));
        if (!sight.runs(reception.stationId())) {
            throw new NotFound("reception", id);
        }
        return reception;
    }

    ReceptionSight sight() {
        return sight;
    }
}
