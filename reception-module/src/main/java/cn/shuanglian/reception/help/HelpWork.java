package cn.shuanglian.reception.help;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

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

/** Help that a leader or an office has to look at, and for a deputy what was sent back to be corrected; one query. */
@ApplicationScoped
class HelpWork implements WaitingWork {
    @PersistenceContext
    EntityManager em;
    @Inject
    HelpSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        boolean verifies = caller.has(GROUP_LEADER) || caller.has(LIAISON_OFFICE);
        if (!verifies && !caller.has(DEPUTY)) {
            return List.of();
        }
        Criteria seen = sight.criteria().add("h.status in (:submitted, :returned)").set("submitted", HelpStatus.SUBMITTED)
                .set("returned", HelpStatus.RETURNED);
        List<WaitingLine> lines = new ArrayList<>();
        seen.fill(em.createQuery("select h.status, count(h.id) from Help h where " + seen.text() + " group by h.status", Object[].class))
                .getResultStream().filter(row -> row[0] == HelpStatus.RETURNED ? caller.has(DEPUTY) : verifies)
                .forEach(row -> lines.add(new WaitingLine("helps." + row[0], (Long) row[1], null, false, "/reception/helps.xhtml?status=" + row[0])));
        return lines;
    }
}
