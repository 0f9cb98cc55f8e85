package cn.shuanglian.web.registry.station;

import cn.shuanglian.reception.session.StationDays;
import cn.shuanglian.reception.session.StationPulse;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.station.StationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What goes on at the station that the address names: who receives there, and when. */
@Named
@RequestScoped
public class StationLife {
    @Inject
    StationPage page;
    @Inject
    StationDays days;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;

    private StationPulse pulse;
    private LocalDate nextPlanned;
    private boolean asked;
    private List<DeputyRef> receiving;

    /** How alive the station is today. */
    public StationPulse getPulse() {
        if (pulse == null) {
            StationRow row = page.getRow();
            pulse = days.pulses(List.of(row), LocalDate.now(clock)).get(row.id());
        }
        return pulse;
    }

    /** The next day for which a reception is planned, or null. */
    public LocalDate getNextPlanned() {
        if (!asked) {
            nextPlanned = days.nextPlanned(page.getRow().id(), LocalDate.now(clock));
            asked = true;
        }
        return nextPlanned;
    }

    /** The active deputies who receive here, by name. */
    public List<DeputyRef> getDeputies() {
        if (receiving == null) {
            receiving = deputies.ofStation(page.getRow().id());
        }
        return receiving;
    }
}
