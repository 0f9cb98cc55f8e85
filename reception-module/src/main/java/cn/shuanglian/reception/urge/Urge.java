package cn.shuanglian.reception.urge;

import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a unit was urged; never altered. */
@Entity
@Table(name = "reception_urge")
class Urge {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private OwnerKind owner;
    @Column(name = "owner_id")
    private long ownerId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private UrgeLevel level;
    @Column(name = "unit_id")
    private Long unitId;
    private String note;
    private String who;
    @Column(name = "urged_on")
    private LocalDate urgedOn;
    @Column(name = "urged_at")
    private long urgedAt;

    protected Urge() {
    }

    Urge(UrgeItem asked, String area, UrgeLevel level, Long unit, String who, LocalDate on, Instant at) {
        id = Keys.next();
        owner = asked.owner();
        ownerId = asked.ownerId();
        areaCode = area;
        this.level = level;
        unitId = unit;
        note = asked.note() == null || asked.note().isBlank() ? null : asked.note().strip();
        this.who = who;
        urgedOn = on;
        urgedAt = at.toEpochMilli();
    }

    String note() {
        return note;
    }
}
