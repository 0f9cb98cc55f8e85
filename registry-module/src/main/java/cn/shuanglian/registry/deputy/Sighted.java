package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
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
    @Inject
    Areas areas;

    /** The person. @throws NotFound for one without a mandate in the caller's area */
    Person person(long id) {
        return em.createQuery("select p from Person p where p.id = :id and exists "
                        + "(select m.id from Mandate m where m.person.id = :id and m.areaCode like :scope)", Person.class)
                .setParameter("id", id).setParameter("scope", scope()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** The person, kept locked so that nobody else gives a post or a seat at the same time; refuses one whose record a wider area keeps. */
    Person locked(long id) {
        Person person = person(id);
        em.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        kept(person);
        return person;
    }

    /** Refuses a person whose record a wider area than the caller's keeps. */
    void kept(Person person) {
        String keeper = keeperOf(person.id());
        if (!callers.current().area().covers(keeper)) {
            throw new Refused("person.keptElsewhere", null, person.name(), areas.names(List.of(keeper)).getOrDefault(keeper, keeper));
        }
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

    /** The area that keeps the record of the person, for the journal too; see {@link Custody}. */
    String keeperOf(long personId) {
        List<Mandate> held = em.createQuery("select m from Mandate m where m.person.id = :person order by m.id", Mandate.class)
                .setParameter("person", personId).getResultList();
        List<String> inForce = held.stream().filter(mandate -> !mandate.isEnded()).map(Mandate::areaCode).toList();
        return Custody.of(inForce.isEmpty() ? held.stream().map(Mandate::areaCode).toList() : inForce);
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
