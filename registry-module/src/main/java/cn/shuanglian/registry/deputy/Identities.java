package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.codetable.CodeBook;
import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Checks what is typed about a person, and knows persons again by name and date of birth. */
@Dependent
class Identities {
    private static final int LOCKS = 1024;

    @PersistenceContext
    EntityManager em;
    @Inject
    Codes codes;
    @Inject
    Clock clock;

    /**
     * Until the transaction ends nobody else registers or renames somebody to this name, so that two who do so at once do not make two
     * persons of one. Names share some thousand locks; each transaction holds one, and takes it before any other.
     */
    void alone(String name) {
        em.createNativeQuery("insert into registry_lock (id) values (?) on duplicate key update id = id")
                .setParameter(1, Math.floorMod(name.hashCode(), LOCKS)).executeUpdate();
    }

    /** The persons of this name and birth, wherever they hold mandates; nobody without a date of birth is surely the same. */
    List<Person> known(String name, LocalDate bornOn) {
        return bornOn == null ? List.of() : em.createQuery("select p from Person p where p.name = :name and p.bornOn = :born order by p.id",
                Person.class).setParameter("name", name).setParameter("born", bornOn).getResultList();
    }

    /** Refuses a day of birth to come and a name and birth that another person has. */
    void check(String name, LocalDate bornOn, long own) {
        LocalDate today = LocalDate.now(clock);
        if (bornOn != null && bornOn.isAfter(today)) {
            throw new Refused("day.toCome", "bornOn", today);
        }
        if (known(name, bornOn).stream().anyMatch(person -> person.id() != own)) {
            throw new Refused("person.exists", "name", name, bornOn);
        }
    }

    /** Refuses words that are no codes, unless they stood there before, and a phone that is none. */
    void check(PersonFacts facts, PersonFacts before) {
        CodeBook book = codes.book();
        check(book, Standard.SEX, "sex", facts.sex(), before.sex());
        check(book, Standard.ETHNICITY, "ethnicity", facts.ethnicity(), before.ethnicity());
        check(book, Standard.PARTY, "party", facts.party(), before.party());
        check(book, Standard.EDUCATION, "education", facts.education(), before.education());
        if (facts.phone() != null && !facts.phone().equals(before.phone()) && !facts.phone().matches(PersonFacts.PHONE)) {
            throw new Refused("person.phone", "phone");
        }
    }

    private static void check(CodeBook book, Standard standard, String field, String value, String before) {
        if (value != null && !value.equals(before) && !book.isCode(standard, value)) {
            throw new Refused("code.unknown", field, value, standard.number());
        }
    }
}
