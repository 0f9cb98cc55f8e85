package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.DeputySheet.EDUCATION;
import static cn.shuanglian.registry.deputy.DeputySheet.ETHNICITY;
import static cn.shuanglian.registry.deputy.DeputySheet.PARTY;
import static cn.shuanglian.registry.deputy.DeputySheet.PHONE;
import static cn.shuanglian.registry.deputy.DeputySheet.SEX;

import cn.shuanglian.registry.codetable.CodeWords;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The persons a sheet names, known by name and date of birth. */
class PersonBook {
    private final EntityManager em;
    private final CodeWords words;
    private final Seals seals;
    private final Map<Key, Person> persons = new HashMap<>();

    private record Key(String name, LocalDate bornOn) {
    }

    PersonBook(EntityManager em, MandateBook mandates, CodeWords words, Seals seals) {
        this.em = em;
        this.words = words;
        this.seals = seals;
        mandates.all().forEach(mandate -> note(mandate.person()));
    }

    /** The person of this name and birth, or null for one nobody knows yet. */
    Person find(String name, LocalDate bornOn) {
        return persons.get(new Key(name, bornOn));
    }

    Person keep(Person person) {
        em.persist(person);
        note(person);
        return person;
    }

    /** What the row says about a person who is known or will be; what it has no column for stays. */
    PersonFacts read(SheetRow row, Person known) {
        PersonFacts now = known == null ? PersonFacts.NONE : known.facts(seals);
        String phone = row.has(PHONE) ? row.text(PHONE) : now.phone();
        if (phone != null && !phone.matches(PersonFacts.PHONE) && !phone.equals(now.phone())) {
            row.refuse(PHONE, "phone");
        }
        return new PersonFacts(code(row, SEX, Standard.SEX, now.sex()), code(row, ETHNICITY, Standard.ETHNICITY, now.ethnicity()),
                code(row, PARTY, Standard.PARTY, now.party()), code(row, EDUCATION, Standard.EDUCATION, now.education()), phone);
    }

    /** The code of the rank in the row, or what stands where the sheet has no such column. */
    String code(SheetRow row, Column column, Standard standard, String now) {
        return row.has(column) ? words.read(row, column, standard, now) : now;
    }

    boolean become(Person person, PersonFacts facts) {
        return person.become(facts, seals);
    }

    private void note(Person person) {
        persons.put(new Key(person.name(), person.bornOn()), person);
    }
}
