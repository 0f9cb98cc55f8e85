package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.secret.Mask;
import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "registry_person")
class Person {
    private static final String PHONE = "registry_person.phone";

    @Id
    private long id;
    private String name;
    private String sex;
    private String ethnicity;
    @Column(name = "born_on")
    private LocalDate bornOn;
    private String party;
    private String education;
    @Column(name = "phone_sealed")
    private String phoneSealed;
    @Version
    private long version;

    protected Person() {
    }

    Person(String name, LocalDate bornOn) {
        id = Keys.next();
        this.name = name;
        this.bornOn = bornOn;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate bornOn() {
        return bornOn;
    }

    String sex() {
        return sex;
    }

    String ethnicity() {
        return ethnicity;
    }

    String party() {
        return party;
    }

    String education() {
        return education;
    }

    long version() {
        return version;
    }

    String phone(Seals seals) {
        return seals.open(phoneSealed, PHONE, id);
    }

    void rename(String name, LocalDate bornOn) {
        this.name = name;
        this.bornOn = bornOn;
    }

    PersonRow row(Seals seals) {
        return new PersonRow(id, name, bornOn, sex, ethnicity, party, education, Mask.phone(phone(seals)), version);
    }

    PersonFacts facts(Seals seals) {
        return new PersonFacts(sex, ethnicity, party, education, phone(seals));
    }

    /** Returns whether anything changed. */
    boolean become(PersonFacts facts, Seals seals) {
        boolean changed = !facts.equals(facts(seals));
        if (changed) {
            sex = facts.sex();
            ethnicity = facts.ethnicity();
            party = facts.party();
            education = facts.education();
            phoneSealed = seals.seal(facts.phone(), PHONE, id);
        }
        return changed;
    }
}
