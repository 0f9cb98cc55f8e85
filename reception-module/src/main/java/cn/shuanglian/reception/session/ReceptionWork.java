package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Receptions of today, and those of the last weeks of which nobody recorded who came; one query. */
@ApplicationScoped
class ReceptionWork implements WaitingWork {
    private static final Set<ReceptionStatus> EXPECTED = Set.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED);
    private static final int DAYS_ASKED_FOR = 60;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReceptionSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        if (!caller.has(STATION_OFFICER) && !caller.has(TOWNSHIP_OFFICE)) {
            return List.of();
        }
        Criteria seen = sight.criteria().add("r.status in :expected", "expected", EXPECTED).add("r.heldOn <= :today", "today", today)
                .add("r.heldOn >= :first", "first", today.minusDays(DAYS_ASKED_FOR));
        List<WaitingLine> lines = new ArrayList<>();
        seen.fill(em.createQuery("select r.status, count(r.id), min(r.heldOn) from Reception r where " + seen.text() + " group by r.status",
                Object[].class)).getResultStream().forEach(row -> lines.add(WaitingLine.of("receptions." + row[0], (Long) row[1], (LocalDate) row[2],
                        today, "/reception/receptions.xhtml?status=" + row[0] + "&from=" + today.minusDays(DAYS_ASKED_FOR) + "&to=" + today)));
        return lines;
    }
}
