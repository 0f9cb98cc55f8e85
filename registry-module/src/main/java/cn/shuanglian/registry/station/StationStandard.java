package cn.shuanglian.registry.station;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Table(name = "registry_station_standard")
@Customizer(AfterStation.class)
class StationStandard {
    @Id
    private long id;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "standard_code")
    private String standardCode;
    // Not primitive: a demand nobody looked at has no row, and its answer must come out of a join as null.
    private Boolean met;
    private String note;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    @Column(name = "checked_by")
    private long checkedBy;
    @Column(name = "checked_by_name")
    private String checkedByName;
    @Version
    private long version;

    protected StationStandard() {
    }

    StationStandard(long stationId, String standardCode) {
        id = Keys.next();
        this.stationId = stationId;
        this.standardCode = standardCode;
    }

    String standardCode() {
        return standardCode;
    }

    void found(CheckStandards.Finding finding, LocalDate on, Caller by) {
        met = finding.met();
        note = finding.note() == null || finding.note().isBlank() ? null : finding.note().strip();
        checkedOn = on;
        checkedBy = by.accountId();
        checkedByName = by.name();
    }
}
