package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** A unit that works on an opinion, the lead unit included; one that helps has its own say. */
@Entity
@Customizer(AfterOpinion.class)
@Table(name = "reception_opinion_unit")
class OpinionUnit {
    @Id
    private long id;
    @Column(name = "opinion_id")
    private long opinionId;
    @Column(name = "unit_id")
    private long unitId;
    private String reply;
    @Column(name = "replied_on")
    private LocalDate repliedOn;

    protected OpinionUnit() {
    }

    OpinionUnit(long opinionId, long unitId) {
        id = Keys.next();
        this.opinionId = opinionId;
        this.unitId = unitId;
    }

    void reply(String said, LocalDate on) {
        reply = said;
        repliedOn = on;
    }

    long unitId() {
        return unitId;
    }

    String reply() {
        return reply;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }
}
