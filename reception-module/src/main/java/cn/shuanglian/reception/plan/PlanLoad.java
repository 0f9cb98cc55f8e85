package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** How often a deputy receives in the year of a plan, receptions outside of it included. */
@Entity
@Customizer(AfterPlan.class)
@Table(name = "reception_plan_load")
class PlanLoad {
    @Id
    private long id;
    @Column(name = "plan_id")
    private long planId;
    @Column(name = "mandate_id")
    private long mandateId;
    private String county;
    private int receptions;
    private int required;
    private int peers;

    protected PlanLoad() {
    }

    PlanLoad(long planId, long mandateId, String county, int receptions, int required, int peers) {
        id = Keys.next();
        this.planId = planId;
        this.mandateId = mandateId;
        this.county = county;
        this.receptions = receptions;
        this.required = required;
        this.peers = peers;
    }
}
