package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Table(name = "registry_cadre_override")
@Customizer(AfterMandate.class)
class CadreOverride {
    @Id
    private long id;
    @Column(name = "mandate_id")
    private long mandateId;
    private boolean cadre;
    private LocalDate since;
    private LocalDate until;
    private String reason;
    private String document;
    private String who;

    protected CadreOverride() {
    }

    CadreOverride(long mandateId, boolean cadre, LocalDate since, String reason, String document, String who) {
        id = Keys.next();
        this.mandateId = mandateId;
        this.cadre = cadre;
        this.since = since;
        this.reason = reason;
        this.document = document;
        this.who = who;
    }

    long mandateId() {
        return mandateId;
    }

    boolean cadre() {
        return cadre;
    }

    LocalDate since() {
        return since;
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }

    boolean isCurrent() {
        return until == null;
    }

    /** Whether it still holds on the day. */
    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    boolean isBefore(LocalDate day) {
        return since == null || since.isBefore(day);
    }

    boolean heldOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
