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
    @Column(name = "parent_id")
    private Long parentId;
    private String path;
    @Version
    private long version;

    protected Unit() {
    }

    Unit(String name, UnitKind kind, String areaCode) {
        id = Keys.next();
        this.name = name;
        this.kind = kind;
        this.areaCode = areaCode;
        path = UnitPath.root(areaCode, id);
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

    Long parentId() {
        return parentId;
    }

    String path() {
        return path;
    }

    long version() {
        return version;
    }

    /** Returns whether anything changed. */
    boolean become(UnitKind kind) {
        boolean changed = this.kind != kind;
        this.kind = kind;
        return changed;
    }

    void become(String name, UnitKind kind, String areaCode) {
        this.name = name;
        this.kind = kind;
        this.areaCode = areaCode;
    }

    /** Puts it below the other one, or at the top for null; what lies below it has to {@link #follow}. */
    void below(Unit parent) {
        parentId = parent == null ? null : parent.id;
        path = parent == null ? UnitPath.root(areaCode, id) : UnitPath.below(parent.path, id);
    }

    /** Keeps its place below a unit that was moved. */
    void follow(String oldPath, String newPath) {
        path = newPath + path.substring(oldPath.length());
    }
}
