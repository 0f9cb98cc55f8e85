package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "registry_unit")
class Unit {
    @Id
    private long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    @Column(name = "area_code")
    private String areaCode;
    @Version
    private long version;

    protected Unit() {
    }

    Unit(String name, UnitKind kind, String areaCode) {
        id = Keys.next();
        this.name = name;
        this.kind = kind;
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

    /** Returns whether anything changed. */
    boolean become(UnitKind kind) {
        boolean changed = this.kind != kind;
        this.kind = kind;
        return changed;
    }
}
