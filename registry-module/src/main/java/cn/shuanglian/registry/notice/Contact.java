package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "registry_contact")
class Contact {
    /** Where the person's own telephone is sealed; it is written to unless a mobile of its own is given here. */
    static final String PHONE_ON_FILE = "registry_person.phone";
    private static final String MAIL = "registry_contact.mail";
    private static final String MOBILE = "registry_contact.mobile";

    @Id
    @Column(name = "person_id")
    private long personId;
    @Column(name = "mail_sealed")
    private String mailSealed;
    @Column(name = "mobile_sealed")
    private String mobileSealed;
    @Version
    private long version;

    protected Contact() {
    }

    Contact(long personId) {
        this.personId = personId;
    }

    void change(String mail, String mobile, Seals seals) {
        mailSealed = seals.seal(mail, MAIL, personId);
        mobileSealed = seals.seal(mobile, MOBILE, personId);
    }

    String mail(Seals seals) {
        return seals.open(mailSealed, MAIL, personId);
    }

    String mobile(Seals seals) {
        return seals.open(mobileSealed, MOBILE, personId);
    }

    long version() {
        return version;
    }
}
