package cn.shuanglian.reception.calendar;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "reception_recusal")
class Recusal {
    @Id
    private long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "area_code")
    private String areaCode;
    private String reason;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected Recusal() {
    }

    Recusal(RecordRecusal asked, DeputyRef deputy, long recordedBy) {
        id = Keys.next();
        personId = deputy.personId();
        mandateId = deputy.id();
        stationId = asked.station();
        areaCode = deputy.area();
        reason = asked.reason().strip();
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

    long stationId() {
        return stationId;
    }
}
