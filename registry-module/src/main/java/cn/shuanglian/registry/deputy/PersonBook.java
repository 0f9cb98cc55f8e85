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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The persons a sheet names, known by name and date of birth; without a birth only a mandate tells who somebody is. */
class PersonBook {
    private final EntityManager em;
    private final CodeWords words;
    private final Seals seals;
    private final Map<Key, Person> persons = new HashMap<>();
    private final Map<Key, List<Elsewhere>> elsewhere = new HashMap<>();

    private final Set<Long> keptElsewhere = new HashSet<>();

    private record Key(String name, LocalDate bornOn) {
    }

    /** A mandate in force outside the areas the sheet may name. */
    private record Elsewhere(long personId, String area) {
    }

    PersonBook(EntityManager em, String scope, MandateBook mandates, CodeWords words, Seals seals) {
        this.em = em;
        this.words = words;
        this.seals = seals;
        mandates.all().forEach(mandate -> note(mandate.person()));
        em.createQuery("""
                select p.name, p.bornOn, p.id, m.areaCode from Mandate m join m.person p
                where m.areaCode not like :scope and m.status <> :ended and p.bornOn is not null order by p.id""", Object[].class)
                .setParameter("scope", scope).setParameter("ended", MandateStatus.ENDED).getResultStream()
                .forEach(row -> elsewhere.computeIfAbsent(new Key((String) row[0], (LocalDate) row[1]), none -> new ArrayList<>())
                        .add(new Elsewhere((Long) row[2], (String) row[3])));
        keptElsewhere.addAll(em.createQuery("""
                select distinct m.person.id from Mandate m where m.areaCode not like :scope and m.status <> :ended
                and m.person.id in (select own.person.id from Mandate own where own.areaCode like :scope)""", Long.class)
                .setParameter("scope", scope).setParameter("ended", MandateStatus.ENDED).getResultList());
    }

    /** Whether a wider area than the sheet's keeps the record of the person, which the sheet then leaves as it is. */
    boolean isKeptElsewhere(Person person) {
        return keptElsewhere.contains(person.id());
    }

    /** The areas outside the sheet's of which somebody of this name and birth is a deputy. */
    List<String> areasElsewhere(String name, LocalDate bornOn) {
        return elsewhere.getOrDefault(new Key(name, bornOn), List.of()).stream().map(Elsewhere::area).toList();
    }

    /** The person of this name and birth who is a deputy only outside the sheet's areas so far, or null. */
    Person findElsewhere(String name, LocalDate bornOn) {
        List<Elsewhere> found = elsewhere.getOrDefault(new Key(name, bornOn), List.of());
        return found.isEmpty() ? null : em.find(Person.class, found.get(0).personId());
    }

    /** The person of this name and birth, or null for one nobody knows yet; nobody without a date of birth is surely the same. */
    Person find(String name, LocalDate bornOn) {
        return bornOn == null ? null : persons.get(new Key(name, bornOn));
    }

    Person keep(Person person) {
        em.persist(person);
        note(person);
        return person;
    }

    /** From now on the person is one of those the sheet names. */
    Person take(Person person) {
        keptElsewhere.add(person.id());
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
        return !isKeptElsewhere(person) && person.become(facts, seals);
    }

    private void note(Person person) {
        if (person.bornOn() != null) {
            persons.put(new Key(person.name(), person.bornOn()), person);
        }
    }
}
