package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "reception_sweep")
class Sweep {
    @Id
    private long id;
    private String number;
    @Column(name = "opinion_id")
    private long opinionId;
    @Column(name = "area_code")
    private String areaCode;
    private String title;
    @Column(name = "place_kind")
    private String placeKind;
    private String task;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private SweepState state;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "started_by_name")
    private String startedByName;
    private String findings;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "closed_by_name")
    private String closedByName;
    @Version
    private long version;

    protected Sweep() {
    }

    Sweep(String number, StartSweep asked, LocalDate on, String by) {
        id = Keys.next();
        this.number = number;
        opinionId = asked.opinion();
        areaCode = asked.area();
        title = asked.title().strip();
        placeKind = asked.placeKind().strip();
        startedOn = on;
        startedByName = by;
        state = SweepState.OPEN;
        become(asked.task(), asked.lastDay());
    }

    void become(String task, LocalDate lastDay) {
        this.task = task.strip();
        this.lastDay = lastDay;
    }

    void close(String findings, LocalDate on, String by) {
        this.findings = findings;
        closedOn = on;
        closedByName = by;
        state = SweepState.CLOSED;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long opinionId() {
        return opinionId;
    }

    String areaCode() {
        return areaCode;
    }

    String title() {
        return title;
    }

    String task() {
        return task;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    SweepState state() {
        return state;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    String startedByName() {
        return startedByName;
    }

    String findings() {
        return findings;
    }

    String closedByName() {
        return closedByName;
    }

    long version() {
        return version;
    }
}
