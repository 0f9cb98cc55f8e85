package cn.shuanglian.registry.body;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "registry_body")
class Body {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private BodyKind kind;
    private String name;
    @Column(name = "area_code")
    private String areaCode;
    @Version
    private long version;

    protected Body() {
    }

    Body(BodyKind kind, String name, String areaCode) {
        id = Keys.next();
        this.kind = kind;
        this.name = name;
        this.areaCode = areaCode;
    }

    long id() {
        return id;
    }

    BodyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    long version() {
        return version;
    }

    SeatRules rules() {
        return new SeatRules(kind, new AreaCode(areaCode).level());
    }

    void rename(String name) {
        this.name = name;
    }
}
