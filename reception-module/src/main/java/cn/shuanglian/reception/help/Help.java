package cn.shuanglian.reception.help;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "reception_help")
class Help {
    private static final String NAME = "reception_help.name";
    private static final String PHONE = "reception_help.phone";

    @Id
    private long id;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private HelpKind kind;
    private String title;
    private String place;
    @Column(name = "helped_on")
    private LocalDate helpedOn;
    @Column(name = "until_on")
    private LocalDate untilOn;
    private String text;
    private Integer affected;
    @Column(name = "name_sealed")
    private String nameSealed;
    @Column(name = "phone_sealed")
    private String phoneSealed;
    @Column(name = "consented_on")
    private LocalDate consentedOn;
    @Enumerated(EnumType.STRING)
    private HelpStatus status;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "decided_by_name")
    private String decidedByName;
    @Column(name = "decided_reason")
    private String decidedReason;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_by_name")
    private String recordedByName;
    @Version
    private long version;

    protected Help() {
    }

    Help(DeputyRef deputy) {
        id = Keys.next();
        mandateId = deputy.id();
        personId = deputy.personId();
        areaCode = deputy.area();
    }

    /** Who is helped stays who it was where nobody is named anew, and is forgotten where nobody is helped by name any more. */
    void become(RecordHelp said, Seals seals, Caller by) {
        kind = said.kind();
        title = said.title().strip();
        place = said.place().strip();
        helpedOn = said.date();
        untilOn = said.until();
        text = said.text().strip();
        affected = said.affected();
        if (said.isNamed()) {
            nameSealed = seals.seal(said.name().strip(), NAME, id);
            phoneSealed = seals.seal(said.phone() == null ? null : said.phone().strip(), PHONE, id);
            consentedOn = said.consentedOn();
        } else if (!kind.isOfPerson()) {
            forget();
        }
        status = HelpStatus.SUBMITTED;
        decidedOn = null;
        decidedByName = null;
        decidedReason = null;
        recordedBy = by.accountId();
        recordedByName = by.name();
    }

    void decide(HelpStatus decided, String reason, LocalDate on, String by) {
        status = decided;
        decidedReason = reason;
        decidedOn = on;
        decidedByName = by;
    }

    /** Of what is taken back nobody needs to know any more who was meant. */
    void withdraw(LocalDate on, String by) {
        decide(HelpStatus.WITHDRAWN, null, on, by);
        forget();
    }

    /** Only who is helped; what was done stays and counts. */
    void erase() {
        forget();
    }

    private void forget() {
        nameSealed = null;
        phoneSealed = null;
        consentedOn = null;
    }

    boolean isNamed() {
        return nameSealed != null;
    }

    HelpedPerson person(Seals seals) {
        return new HelpedPerson(seals.open(nameSealed, NAME, id), seals.open(phoneSealed, PHONE, id));
    }

    long id() {
        return id;
    }

    long mandateId() {
        return mandateId;
    }

    long personId() {
        return personId;
    }

    String areaCode() {
        return areaCode;
    }

    HelpKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    LocalDate consentedOn() {
        return consentedOn;
    }

    HelpStatus status() {
        return status;
    }

    LocalDate from() {
        return helpedOn;
    }

    String decidedByName() {
        return decidedByName;
    }

    String decidedReason() {
        return decidedReason;
    }

    long recordedBy() {
        return recordedBy;
    }

    long version() {
        return version;
    }
}
