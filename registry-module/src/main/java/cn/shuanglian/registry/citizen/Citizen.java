package cn.shuanglian.registry.citizen;

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
@Table(name = "registry_citizen")
class Citizen {
    private static final String NAME = "registry_citizen.name";
    private static final String PHONE = "registry_citizen.phone";

    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    private String place;
    @Column(name = "name_sealed")
    private String nameSealed;
    @Column(name = "phone_sealed")
    private String phoneSealed;
    @Column(name = "consented_on")
    private LocalDate consentedOn;
    @Version
    private long version;

    protected Citizen() {
    }

    Citizen(NewCitizen asked, String areaCode, Seals seals) {
        id = Keys.next();
        this.areaCode = areaCode;
        place = asked.place().strip();
        nameSealed = seals.seal(asked.name().strip(), NAME, id);
        phoneSealed = seals.seal(asked.phone() == null ? null : asked.phone().strip(), PHONE, id);
        consentedOn = asked.consentedOn();
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    CitizenRow row(Seals seals) {
        CitizenContact contact = contact(seals);
        return new CitizenRow(id, Mask.name(contact.name()), Mask.phone(contact.phone()), areaCode, place, consentedOn);
    }

    CitizenContact contact(Seals seals) {
        return new CitizenContact(seals.open(nameSealed, NAME, id), seals.open(phoneSealed, PHONE, id));
    }
}
