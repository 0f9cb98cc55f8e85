package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.persistence.annotations.Customizer;

/** A reception as a plan has it; known again by its rule, its station and the day the rule names. */
@Entity
@Customizer(AfterPlan.class)
@Table(name = "reception_plan_slot")
class PlanSlot {
    @Id
    private long id;
    @Column(name = "plan_id")
    private long planId;
    @Column(name = "rule_id")
    private long ruleId;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "named_on")
    private LocalDate namedOn;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "start_minute")
    private int startMinute;
    @Column(name = "end_minute")
    private int endMinute;
    @Enumerated(EnumType.STRING)
    private ReceptionKind kind;
    private int seats;
    private int directors;
    @Column(name = "reception_id")
    private Long receptionId;
    private boolean pinned;
    private boolean dropped;

    protected PlanSlot() {
    }

    PlanSlot(long planId, Wanted wanted) {
        id = Keys.next();
        this.planId = planId;
        ruleId = wanted.known().rule();
        stationId = wanted.known().station();
        areaCode = wanted.area();
        kind = wanted.kind();
        follow(wanted);
    }

    /** Becomes what the rules want now. */
    void follow(Wanted wanted) {
        namedOn = wanted.known().namedOn();
        heldOn = wanted.day();
        startMinute = wanted.start();
        endMinute = wanted.end();
        seats = wanted.seats();
        directors = wanted.directors();
        dropped = false;
    }

    void drop() {
        dropped = true;
    }

    void became(long reception) {
        receptionId = reception;
    }

    /** The reception stands there now. */
    void stands(LocalDate day, int start, int end, boolean byHand) {
        heldOn = day;
        startMinute = start;
        endMinute = end;
        pinned = byHand;
    }

    long id() {
        return id;
    }

    SlotKey known() {
        return new SlotKey(ruleId, stationId, namedOn);
    }

    long planId() {
        return planId;
    }

    long stationId() {
        return stationId;
    }

    LocalDate namedOn() {
        return namedOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int startMinute() {
        return startMinute;
    }

    int endMinute() {
        return endMinute;
    }

    LocalTime start() {
        return LocalTime.ofSecondOfDay(startMinute * 60L);
    }

    LocalTime end() {
        return LocalTime.ofSecondOfDay(endMinute * 60L);
    }

    ReceptionKind kind() {
        return kind;
    }

    /** How many deputies the rules want there. */
    int seats() {
        return seats;
    }

    int directors() {
        return directors;
    }

    Long receptionId() {
        return receptionId;
    }

    boolean isPinned() {
        return pinned;
    }

    boolean isDropped() {
        return dropped;
    }
}
