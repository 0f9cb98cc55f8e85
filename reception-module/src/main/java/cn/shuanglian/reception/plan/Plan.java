package cn.shuanglian.reception.plan;

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
@Table(name = "reception_plan")
class Plan {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "plan_year")
    private int planYear;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;
    @Column(name = "from_on")
    private LocalDate fromOn;
    private int slots;
    private int seats;
    private int unmet;
    private boolean provisional;
    @Column(name = "computed_at")
    private Long computedAt;
    @Column(name = "published_at")
    private Long publishedAt;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected Plan() {
    }

    Plan(String areaCode, int planYear, LocalDate fromOn, long recordedBy) {
        id = Keys.next();
        this.areaCode = areaCode;
        this.planYear = planYear;
        this.fromOn = fromOn;
        this.recordedBy = recordedBy;
        status = PlanStatus.STARTED;
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    int planYear() {
        return planYear;
    }

    PlanStatus status() {
        return status;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    long version() {
        return version;
    }

    boolean isPublished() {
        return status == PlanStatus.PUBLISHED;
    }

    /** Only a plan that nobody announced can begin on another day. */
    void begins(LocalDate on) {
        if (!isPublished()) {
            fromOn = on;
        }
    }

    void computed(int slots, int seats, int unmet, boolean provisional, long at, long by) {
        if (status == PlanStatus.STARTED) {
            status = PlanStatus.DRAFT;
        }
        this.slots = slots;
        this.seats = seats;
        this.unmet = unmet;
        this.provisional = provisional;
        computedAt = computedAt == null ? at : Math.max(at, computedAt + 1);
        recordedBy = by;
    }

    /** The year's notice is there, or still missing. */
    void noticed(boolean missing) {
        provisional = missing;
    }

    void published(long at, long by) {
        status = PlanStatus.PUBLISHED;
        publishedAt = publishedAt == null ? at : Math.max(at, publishedAt + 1);
        recordedBy = by;
    }
}
