package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterSlot.class)
@Table(name = "reception_plan_seat")
class PlanSeat {
    @Id
    private long id;
    @Column(name = "plan_id")
    private long planId;
    @Column(name = "slot_id")
    private long slotId;
    @Column(name = "mandate_id")
    private long mandateId;
    private boolean director;

    protected PlanSeat() {
    }

    PlanSeat(PlanSlot slot, long mandateId, boolean director) {
        id = Keys.next();
        planId = slot.planId();
        slotId = slot.id();
        this.mandateId = mandateId;
        this.director = director;
    }

    long id() {
        return id;
    }

    long slotId() {
        return slotId;
    }

    long mandateId() {
        return mandateId;
    }

    boolean isDirector() {
        return director;
    }
}
