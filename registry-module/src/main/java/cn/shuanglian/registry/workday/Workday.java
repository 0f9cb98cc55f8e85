package cn.shuanglian.registry.workday;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day on which a notice departs from the week. */
@Entity
@Table(name = "registry_workday")
class Workday {
    @Id
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    private String name;
    @Version
    private long version;

    protected Workday() {
    }

    Workday(LocalDate day, DayKind kind, String name) {
        this.day = day;
        become(kind, name);
    }

    final void become(DayKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return kind;
    }

    String name() {
        return name;
    }
}
