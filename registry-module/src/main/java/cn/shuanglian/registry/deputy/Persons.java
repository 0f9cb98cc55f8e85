package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;

/**
 * Who the deputies of the caller's area are. One person may hold several mandates (S19); phones are shown masked. Whoever is also a deputy
 * of a wider area is read here, but changed and asked for the phone only by the office that keeps the record ({@link Custody}).
 */
@Stateless
@DenyAll
public class Persons {
    private static final int REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Sighted sighted;
    @Inject
    Identities identities;
    @Inject
    Seals seals;
    @Inject
    Journal journal;

    /** One person, with the day of birth only for the offices. @throws cn.shuanglian.registry.fault.NotFound for one without a mandate in the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public PersonRow find(long id) {
        PersonRow row = sighted.person(id).row(seals);
        return sighted.isOffice() ? row : row.withoutBirthday();
    }

    /** The phone number in full, or null where none is known; the reason (at most 500 characters) goes into the journal. */
    @RolesAllowed(LIAISON_OFFICE)
    public String revealPhone(long id, String reason) {
        String why = Trim.of(reason);
        if (why == null) {
            throw new Refused("required", "reason");
        }
        if (why.length() > REASON) {
            throw new Refused("tooLong", "reason", REASON);
        }
        Person person = sighted.person(id);
        sighted.kept(person);
        journal.enter(Deed.done("PHONE_REVEALED", "person", id, sighted.keeperOf(id), why));
        return person.phone(seals);
    }

    /** Corrects a person. Refuses unknown codes, a phone that is none, a day of birth to come, and a name and birth that another one has. */
    @RolesAllowed(LIAISON_OFFICE)
    public void amend(@Valid AmendPerson asked) {
        identities.alone(asked.name());
        Person person = sighted.locked(asked.id());
        Stale.unless(asked.version(), person.version());
        identities.check(asked.name(), asked.bornOn(), asked.id());
        PersonFacts now = person.facts(seals);
        PersonFacts facts = new PersonFacts(asked.sex(), asked.ethnicity(), asked.party(), asked.education(),
                asked.phone() == null ? now.phone() : asked.phone());
        identities.check(facts, now);
        person.rename(asked.name(), asked.bornOn());
        person.become(facts, seals);
        em.createQuery("select m from Mandate m where m.person.id = :id", Mandate.class).setParameter("id", asked.id()).getResultList()
                .forEach(mandate -> mandate.rename(asked.name()));
        journal.enter(Deed.done("PERSON_AMENDED", "person", asked.id(), sighted.keeperOf(asked.id()), asked.phone() == null ? "" : "phone"));
    }
}
