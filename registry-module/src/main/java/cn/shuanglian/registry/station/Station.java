package cn.shuanglian.registry.station;

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
import java.util.Objects;

@Entity
@Table(name = "registry_station")
class Station {
    private static final String PHONE = "registry_station.officer_phone";

    @Id
    private long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private StationKind kind;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private StationHost host;
    @Column(name = "founded_on")
    private LocalDate foundedOn;
    @Column(name = "funding_per_year")
    private Long fundingPerYear;
    private String address;
    @Column(name = "opening_hours")
    private String openingHours;
    @Column(name = "officer_name")
    private String officer;
    @Column(name = "officer_phone_sealed")
    private String officerPhoneSealed;
    @Column(name = "photo_id")
    private Long photoId;
    @Column(name = "changed_at")
    private long changedAt;
    @Version
    private long version;

    protected Station() {
    }

    Station(String name, String areaCode) {
        id = Keys.next();
        this.name = name;
        this.areaCode = areaCode;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    String address() {
        return address;
    }

    String openingHours() {
        return openingHours;
    }

    String officer() {
        return officer;
    }

    long version() {
        return version;
    }

    String officerPhone(Seals seals) {
        return seals.open(officerPhoneSealed, PHONE, id);
    }

    /** Returns whether anything changed. */
    boolean become(StationKind kind, StationHost host, LocalDate foundedOn, Long fundingPerYear) {
        boolean changed = this.kind != kind || this.host != host || !Objects.equals(this.foundedOn, foundedOn)
                || !Objects.equals(this.fundingPerYear, fundingPerYear);
        this.kind = kind;
        this.host = host;
        this.foundedOn = foundedOn;
        this.fundingPerYear = fundingPerYear;
        return changed;
    }

    /** Returns whether anything changed. Another officer's phone is not the one that is known. */
    boolean keepHouse(String address, String openingHours, String officer) {
        boolean sameOfficer = Objects.equals(this.officer, officer);
        boolean changed = !sameOfficer || !Objects.equals(this.address, address) || !Objects.equals(this.openingHours, openingHours);
        this.address = address;
        this.openingHours = openingHours;
        this.officer = officer;
        officerPhoneSealed = sameOfficer ? officerPhoneSealed : null;
        return changed;
    }

    /** Returns whether the officer's phone is another one than before. */
    boolean call(String phone, Seals seals) {
        boolean changed = !Objects.equals(officerPhone(seals), phone);
        if (changed) {
            officerPhoneSealed = phone == null ? null : seals.seal(phone, PHONE, id);
        }
        return changed;
    }

    void become(StationFacts facts, Seals seals) {
        name = facts.name().strip();
        become(facts.kind(), facts.host(), facts.foundedOn(), facts.fundingPerYear());
        keepHouse(facts.address(), facts.openingHours(), facts.officer());
        if (facts.officerPhone() != null) {
            officerPhoneSealed = seals.seal(facts.officerPhone(), PHONE, id);
        }
    }

    void shownBy(Long photoId) {
        this.photoId = photoId;
    }

    /** The time goes on with every change, so that the version does, too, when only a list of the station was changed. */
    void changed(long at) {
        changedAt = Math.max(at, changedAt + 1);
    }
}
