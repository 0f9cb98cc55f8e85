package cn.shuanglian.reception.commitment;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
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
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Promises that come back: due soon or past their day, to be told, and later days to be decided on. A query for each of the three. */
@ApplicationScoped
class CommitmentWork implements WaitingWork {
    private static final String PAGE = "/reception/commitments.xhtml?";

    @PersistenceContext
    EntityManager em;
    @Inject
    CommitmentSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        List<WaitingLine> lines = new ArrayList<>();
        if (hasAny(caller, Set.of(HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE, LIAISON_OFFICE))) {
            Criteria due = sight.criteria().add("c.state in :owed", "owed", CommitmentState.OWED)
                    .add("c.dueOn <= :soon", "soon", today.plusDays(Commitments.SOON_DAYS));
            lines.add(line("commitmentsToKeep", due, today, PAGE + "due=NEAR"));
        }
        if (hasAny(caller, Set.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE))) {
            lines.add(line("commitmentsToTell", sight.criteria().add("c.state = :done", "done", CommitmentState.FULFILLED), today,
                    PAGE + "state=FULFILLED"));
        }
        if (hasAny(caller, Set.of(LIAISON_OFFICE, DIRECTORS))) {
            lines.add(line("commitmentsToDecide", sight.criteria().add("c.state = :asked", "asked", CommitmentState.MOVE_ASKED), today,
                    PAGE + "state=MOVE_ASKED"));
        }
        return lines.stream().filter(line -> line.count() > 0).toList();
    }

    private static boolean hasAny(Caller caller, Set<String> roles) {
        return !Collections.disjoint(caller.roles(), roles);
    }

    private WaitingLine line(String kind, Criteria criteria, LocalDate today, String path) {
        Object[] found = criteria.fill(em.createQuery("select count(c.id), min(c.dueOn) from Commitment c where " + criteria.text(), Object[].class))
                .getSingleResult();
        return WaitingLine.of(kind, (Long) found[0], (LocalDate) found[1], today, path);
    }
}
