package cn.shuanglian.registry.station;

import cn.shuanglian.registry.key.Keys;
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
    @Version
    private long version;

    protected Station() {
    }

    Station(String name, String areaCode) {
        id = Keys.next();
        this.name = name;
        this.areaCode = areaCode;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
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

    long id() {
        return id;
    }
}
