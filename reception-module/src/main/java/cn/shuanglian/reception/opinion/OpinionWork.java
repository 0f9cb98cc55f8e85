package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionStatus.ACCEPTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.AT_GOVERNMENT;
import static cn.shuanglian.reception.opinion.OpinionStatus.COORDINATING;
import static cn.shuanglian.reception.opinion.OpinionStatus.EXTENSION_ASKED;
import static cn.shuanglian.reception.opinion.OpinionStatus.FED_BACK;
import static cn.shuanglian.reception.opinion.OpinionStatus.HANDED_ON;
import static cn.shuanglian.reception.opinion.OpinionStatus.RECORDED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPLIED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPLY_SUBMITTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPORTED_UP;
import static cn.shuanglian.reception.opinion.OpinionStatus.RETURN_ASKED;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opinions by the state in which they wait for the caller's roles; one query. A unit's line counts what it leads; what waits for its
 * contribution is {@link ContributionWork}'s. What became a suggestion waits with the suggestion.
 */
@ApplicationScoped
class OpinionWork implements WaitingWork {
    private static final Map<String, Set<OpinionStatus>> WAITING = Map.of(
            STATION_OFFICER, EnumSet.of(RECORDED, REPLIED, FED_BACK),
            TOWNSHIP_OFFICE, EnumSet.of(RECORDED, RETURN_ASKED, REPLY_SUBMITTED, REPLIED, FED_BACK, COORDINATING, REPORTED_UP),
            LIAISON_OFFICE, EnumSet.of(RECORDED, RETURN_ASKED, EXTENSION_ASKED, REPLY_SUBMITTED, REPLIED, FED_BACK, COORDINATING, REPORTED_UP),
            DIRECTORS, EnumSet.of(EXTENSION_ASKED),
            GOVERNMENT_OFFICE, EnumSet.of(AT_GOVERNMENT, RETURN_ASKED, REPLY_SUBMITTED),
            HANDLING_UNIT, EnumSet.of(HANDED_ON, ACCEPTED));
    private static final Set<OpinionStatus> UNIT_ONLY = EnumSet.of(HANDED_ON, ACCEPTED);

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        Set<OpinionStatus> states = EnumSet.noneOf(OpinionStatus.class);
        WAITING.forEach((role, waiting) -> states.addAll(caller.has(role) ? waiting : Set.of()));
        if (caller.unitId() == null) {
            states.removeAll(UNIT_ONLY);
        }
        if (states.isEmpty()) {
            return List.of();
        }
        Criteria seen = sight.criteria().add("o.status in :waiting", "waiting", states).add(OpinionSight.WAKEFUL);
        if (caller.unitId() != null) {
            seen.add("(o.status not in :unitOnly or o.leadUnitId = :leadUnit)", "unitOnly", UNIT_ONLY).set("leadUnit", caller.unitId());
        }
        return seen.fill(em.createQuery("select o.status, count(o.id), min(o.deadline) from Opinion o where " + seen.text() + " group by o.status",
                Object[].class)).getResultStream().map(row -> line((OpinionStatus) row[0], (Long) row[1], (LocalDate) row[2], caller, today)).toList();
    }

    /** Once there is an answer, the day it was due presses no longer. */
    private static WaitingLine line(OpinionStatus status, long count, LocalDate deadline, Caller caller, LocalDate today) {
        boolean unit = UNIT_ONLY.contains(status);
        return WaitingLine.of("opinions." + status, count, EnumSet.of(REPLIED, FED_BACK, COORDINATING).contains(status) ? null : deadline, today,
                "/reception/opinions.xhtml?status=" + status + "&merged=false" + (unit ? "&lead=" + caller.unitId() : ""));
    }
}
