package cn.shuanglian.reception.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Seeded by migration and never changed by the application. */
@Entity
@Table(name = "reception_category")
class Category {
    @Id
    private String code;
    @Column(name = "parent_code")
    private String parentCode;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;

    protected Category() {
    }
}
