package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Persons and mandates as far as the caller's area shows them: a person is seen by whoever sees one of the mandates. */
@Dependent
class Sighted {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    /** The person. @throws NotFound for one without a mandate in the caller's area */
    Person person(long id) {
        return em.createQuery("select p from Person p where p.id = :id and exists "
                        + "(select m.id from Mandate m where m.person.id = :id and m.areaCode like :scope)", Person.class)
                .setParameter("id", id).setParameter("scope", scope()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** The person, kept locked so that nobody else gives a post or a seat at the same time. */
    Person locked(long id) {
        Person person = person(id);
        em.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    /** The mandate with its person locked. @throws NotFound for one outside the caller's area */
    Mandate mandate(long id) {
        Mandate mandate = em.find(Mandate.class, id);
        if (mandate == null || !callers.current().area().covers(mandate.areaCode())) {
            throw new NotFound("deputy", id);
        }
        em.refresh(mandate.person(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(mandate);
        return mandate;
    }

    /** All mandates of the person that have not ended, wherever they are. */
    List<Mandate> mandatesInForce(long personId) {
        return em.createQuery("select m from Mandate m where m.person.id = :person and m.status <> :ended order by m.id", Mandate.class)
                .setParameter("person", personId).setParameter("ended", MandateStatus.ENDED).getResultList();
    }

    /** An area of the caller's to which the person belongs, for the journal. */
    String areaOf(long personId) {
        return em.createQuery("select m.areaCode from Mandate m where m.person.id = :person and m.areaCode like :scope order by m.areaCode",
                String.class).setParameter("person", personId).setParameter("scope", scope()).setMaxResults(1).getSingleResult();
    }

    /** The caller keeps the register or answers for it. */
    boolean isOffice() {
        return Offices.has(callers.current());
    }

    String caller() {
        return callers.current().name();
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
