package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

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

    String phone(Seals seals) {
        return seals.open(phoneSealed, PHONE, id);
    }

    /** Returns whether anything changed. */
    boolean become(String sex, String ethnicity, String party, String education, String phone, Seals seals) {
        boolean changed = !Objects.equals(this.sex, sex) || !Objects.equals(this.ethnicity, ethnicity) || !Objects.equals(this.party, party)
                || !Objects.equals(this.education, education) || !Objects.equals(phone(seals), phone);
        if (changed) {
            this.sex = sex;
            this.ethnicity = ethnicity;
            this.party = party;
            this.education = education;
            phoneSealed = seals.seal(phone, PHONE, id);
        }
        return changed;
    }
}
