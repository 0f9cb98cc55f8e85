package cn.shuanglian.registry.area;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "registry_area")
class Area {
    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private AreaLevel level;
    @Column(name = "parent_code")
    private String parentCode;
    @Version
    private long version;

    protected Area() {
    }

    Area(AreaCode code, String name) {
        this.code = code.code();
        this.name = name;
        level = code.level();
        parentCode = code.parent() == null || code.level() == AreaLevel.PROVINCE ? null : code.parent().code();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }
}
