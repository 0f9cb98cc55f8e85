package cn.shuanglian.evaluation.dutyreport;

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

@Entity
@Table(name = "evaluation_duty_report")
class DutyReport {
    @Id
    private long id;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Enumerated(EnumType.STRING)
    private DutyReportForm form;
    @Enumerated(EnumType.STRING)
    private DutyReportAudience audience;
    @Column(name = "heard_by")
    private String heardBy;
    @Version
    private long version;

    protected DutyReport() {
    }

    DutyReport(DeputyRef deputy, LocalDate givenOn) {
        id = Keys.next();
        mandateId = deputy.id();
        areaCode = deputy.area();
        this.givenOn = givenOn;
    }

    /** Returns whether anything changed. */
    boolean become(DutyReportForm form, DutyReportAudience audience, String heardBy) {
        boolean changed = this.form != form || this.audience != audience || !heardBy.equals(this.heardBy);
        this.form = form;
        this.audience = audience;
        this.heardBy = heardBy;
        return changed;
    }

    long id() {
        return id;
    }

    long mandateId() {
        return mandateId;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    DutyReportGiven given() {
        return new DutyReportGiven(id, mandateId, givenOn, form, areaCode);
    }
}
