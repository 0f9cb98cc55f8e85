package cn.shuanglian.reception.minutes;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
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
import java.util.List;

/** Minutes that a deputy has to answer; for those who run receptions, minutes to be signed of the last weeks and objections; three queries at most. */
@ApplicationScoped
class MinutesWork implements WaitingWork {
    /** Minutes of a bygone year that never came are no work list's any more; the list of minutes keeps them. */
    private static final int DAYS_ASKED_FOR = 60;

    @PersistenceContext
    EntityManager em;
    @Inject
    MinutesSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        List<WaitingLine> lines = new ArrayList<>();
        if (caller.has(DEPUTY) || caller.has(GROUP_LEADER)) {
            lines.add(line("minutes.answer", "min(m.answerUntil)", new MinutesFilter(null, null, null, null, null, true), today, "?toAnswer=true"));
        }
        if (caller.has(STATION_OFFICER) || caller.has(TOWNSHIP_OFFICE) || caller.has(LIAISON_OFFICE)) {
            LocalDate from = today.minusDays(DAYS_ASKED_FOR);
            lines.add(line("minutes.sign", null, new MinutesFilter(null, null, MinutesState.OPEN, from, null, null), today, "?state=OPEN&from=" + from));
            lines.add(line("minutes.objected", null, new MinutesFilter(null, null, MinutesState.OBJECTED, null, null, null), today, "?state=OBJECTED"));
        }
        return lines;
    }

    private WaitingLine line(String kind, String day, MinutesFilter filter, LocalDate today, String query) {
        Criteria which = sight.criteria(filter);
        Object[] found = which.fill(em.createQuery("select count(m.id), " + (day == null ? "count(m.id)" : day) + " from ReceptionMinutes m where "
                + which.text(), Object[].class)).getSingleResult();
        return WaitingLine.of(kind, (Long) found[0], day == null ? null : (LocalDate) found[1], today, "/reception/minutes.xhtml" + query);
    }
}
