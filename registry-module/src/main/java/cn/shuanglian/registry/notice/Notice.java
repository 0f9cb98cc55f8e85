package cn.shuanglian.registry.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Written by {@link NoticeBook} alone and never changed. */
@Entity
@Table(name = "registry_notice")
class Notice {
    @Id
    private long id;
    @Column(name = "tell_key")
    private String key;
    private String recipient;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "station_id")
    private Long stationId;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "office_area")
    private String officeArea;
    @Column(name = "office_role")
    private String officeRole;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private String arguments;
    private String path;
    @Column(name = "told_at")
    private long toldAt;
    @Column(name = "shown_from")
    private long shownFrom;

    protected Notice() {
    }

    long id() {
        return id;
    }

    Message message(long delivery, Letter letter, String address) {
        return new Message(delivery, id, recipient, areaCode, kind, letter.subject(), letter.text(), path, address);
    }

    NoticeKind kind() {
        return kind;
    }

    String arguments() {
        return arguments;
    }

    String areaCode() {
        return areaCode;
    }
}
