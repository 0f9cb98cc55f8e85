package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.joining;

import cn.shuanglian.reception.rota.Bar;
import cn.shuanglian.reception.rota.Unmet;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterPlan.class)
@Table(name = "reception_plan_unmet")
class PlanUnmet {
    @Id
    private long id;
    @Column(name = "plan_id")
    private long planId;
    @Enumerated(EnumType.STRING)
    private Unmet.Rule rule;
    @Column(name = "station_id")
    private Long stationId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "mandate_id")
    private Long mandateId;
    private int missing;
    private String why;

    protected PlanUnmet() {
    }

    /** @param slot the one meant, or null where a deputy is */
    PlanUnmet(long planId, Unmet unmet, Wanted slot) {
        id = Keys.next();
        this.planId = planId;
        rule = unmet.rule();
        stationId = slot == null ? null : slot.known().station();
        heldOn = slot == null ? null : slot.day();
        mandateId = unmet.mandate();
        missing = unmet.missing();
        why = unmet.why().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + ":" + each.getValue()).collect(joining(","));
    }

    /** The numbers behind a reason as the column keeps them. */
    static Map<Bar, Integer> why(String text) {
        Map<Bar, Integer> why = new EnumMap<>(Bar.class);
        for (String each : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = each.split(":");
            why.put(Bar.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return why;
    }
}
