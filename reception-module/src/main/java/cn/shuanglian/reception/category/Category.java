package cn.shuanglian.reception.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The first level comes by migration and stays; the second level is the offices' to keep. */
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
    private boolean retired;
    @Version
    private long version;

    protected Category() {
    }

    Category(String code, String parentCode, CategoryNames names) {
        this.code = code;
        this.parentCode = parentCode;
        name(names);
    }

    void name(CategoryNames names) {
        nameZh = names.zh().strip();
        nameEn = names.en().strip();
    }

    void retire(boolean retired) {
        this.retired = retired;
    }

    CategoryRow row() {
        return new CategoryRow(code, parentCode, nameZh, nameEn, retired, version);
    }
}
