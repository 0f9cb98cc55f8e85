package cn.shuanglian.registry.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "registry_standard")
class Standard {
    @Id
    private String code;
    @Enumerated(EnumType.STRING)
    private StandardPart part;
    private int place;
    private String name;
    @Column(name = "name_en")
    private String nameEn;

    protected Standard() {
    }
}
