package cn.shuanglian.registry.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "registry_area_tile")
class AreaTile {
    @Id
    @Column(name = "area_code")
    private String areaCode;
    private String label;
    private int x;
    private int y;

    protected AreaTile() {
    }
}
