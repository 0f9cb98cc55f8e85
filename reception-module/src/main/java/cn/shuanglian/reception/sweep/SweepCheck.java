package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** One place of a sweep, the unit that looks at it, and what it finds. */
@Entity
@Customizer(AfterSweep.class)
@Table(name = "reception_sweep_check")
class SweepCheck {
    @Id
    private long id;
    @Column(name = "sweep_id")
    private long sweepId;
    @Column(name = "area_code")
    private String areaCode;
    private String place;
    @Column(name = "unit_id")
    private long unitId;
    @Enumerated(EnumType.STRING)
    private CheckState state;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    private String found;
    @Column(name = "mend_until")
    private LocalDate mendUntil;
    @Column(name = "mended_on")
    private LocalDate mendedOn;
    private String mended;
    @Version
    private long version;

    protected SweepCheck() {
    }

    SweepCheck(long sweepId, String areaCode, String place, long unitId) {
        id = Keys.next();
        this.sweepId = sweepId;
        this.areaCode = areaCode;
        this.place = place;
        this.unitId = unitId;
        state = CheckState.OPEN;
    }

    void sound(String note, LocalDate on) {
        found = note;
        checkedOn = on;
        state = CheckState.CHECKED_SOUND;
    }

    void hazard(String note, LocalDate on, LocalDate until) {
        found = note;
        checkedOn = on;
        mendUntil = until;
        state = CheckState.HAZARD_FOUND;
    }

    void mend(String note, LocalDate on) {
        mended = note;
        mendedOn = on;
        state = CheckState.MENDED;
    }

    /** As if nobody had looked; what was found stands in the journal. */
    void reopen() {
        found = null;
        checkedOn = null;
        mendUntil = null;
        mended = null;
        mendedOn = null;
        state = CheckState.OPEN;
    }

    void assign(long unit) {
        unitId = unit;
    }

    /** The day by which somebody has to do something, or null. */
    LocalDate due(LocalDate lastDay) {
        return switch (state) {
            case OPEN -> lastDay;
            case HAZARD_FOUND -> mendUntil;
            default -> null;
        };
    }

    long id() {
        return id;
    }

    long sweepId() {
        return sweepId;
    }

    String areaCode() {
        return areaCode;
    }

    String place() {
        return place;
    }

    long unitId() {
        return unitId;
    }

    CheckState state() {
        return state;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String found() {
        return found;
    }

    String mended() {
        return mended;
    }

    long version() {
        return version;
    }
}
