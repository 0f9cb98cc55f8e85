package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** That an area has decided about a parameter at all; its version counts the decisions. */
@Entity
@Table(name = "registry_parameter")
class Setting {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private Parameter parameter;
    private int decisions;
    @Version
    private long version;

    protected Setting() {
    }

    Setting(AreaCode area, Parameter parameter) {
        id = Keys.next();
        areaCode = area.code();
        this.parameter = parameter;
    }

    void decided() {
        decisions++;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    Parameter parameter() {
        return parameter;
    }

    long version() {
        return version;
    }
}
