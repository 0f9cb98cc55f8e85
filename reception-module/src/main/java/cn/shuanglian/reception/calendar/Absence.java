package cn.shuanglian.reception.calendar;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Kept with the person, because nobody is present by one mandate and away by another. */
@Entity
@Table(name = "reception_absence")
class Absence {
    @Id
    private long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "until_on")
    private LocalDate untilOn;
    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;
    private String note;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected Absence() {
    }

    Absence(RecordAbsence asked, DeputyRef deputy, long recordedBy) {
        id = Keys.next();
        personId = deputy.personId();
        mandateId = deputy.id();
        areaCode = deputy.area();
        fromOn = asked.from();
        untilOn = asked.until();
        reason = asked.reason();
        note = asked.note() == null || asked.note().isBlank() ? null : asked.note().strip();
        this.recordedBy = recordedBy;
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    long mandateId() {
        return mandateId;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }
}
