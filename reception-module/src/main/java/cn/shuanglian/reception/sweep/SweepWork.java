package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Places that a unit has to look at or mend, and sweeps the office can close; a query for each. */
@ApplicationScoped
class SweepWork implements WaitingWork {
    /** Nothing is left to be done; a condition on {@code s}, a sweep. */
    static final String READY = "(s.state = cn.shuanglian.reception.sweep.SweepState.OPEN and exists (select e.id from SweepCheck e where e.sweepId = s.id)"
            + " and not exists (select n.id from SweepCheck n where n.sweepId = s.id and n.state in"
            + " (cn.shuanglian.reception.sweep.CheckState.OPEN, cn.shuanglian.reception.sweep.CheckState.HAZARD_FOUND)))";
    private static final String DUE = "case when c.state = cn.shuanglian.reception.sweep.CheckState.OPEN then s.lastDay else c.mendUntil end";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        List<WaitingLine> lines = new ArrayList<>();
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            Criteria todo = new Criteria().add("c.unitId = :unit", "unit", caller.unitId()).add("s.id = c.sweepId")
                    .add(SweepRows.condition(CheckDue.TODO));
            lines.add(line("sweepChecks", "c.id), min(" + DUE, "SweepCheck c, Sweep s", todo, today, "/reception/sweepPlaces.xhtml?due=TODO"));
        }
        if (caller.has(LIAISON_OFFICE)) {
            Criteria done = new Criteria().add("s.areaCode like :scope", "scope", caller.area().pattern()).add(READY);
            lines.add(line("sweepsToClose", "s.id), min(s.lastDay", "Sweep s", done, today, "/reception/sweeps.xhtml?ready=true"));
        }
        return lines.stream().filter(line -> line.count() > 0).toList();
    }

    private WaitingLine line(String kind, String counted, String from, Criteria criteria, LocalDate today, String path) {
        Object[] found = criteria.fill(em.createQuery("select count(" + counted + ") from " + from + " where " + criteria.text(), Object[].class))
                .getSingleResult();
        return WaitingLine.of(kind, (Long) found[0], (LocalDate) found[1], today, path);
    }
}
