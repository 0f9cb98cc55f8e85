package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of suggestions waits for somebody; each line leads to the list of exactly these. */
@Dependent
class SuggestionWaiting implements WaitingWork {
    @Inject
    SuggestionStore store;
    @Inject
    SuggestionTasks tasks;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        List<WaitingLine> lines = new ArrayList<>();
        for (SuggestionWork work : tasks.concerning()) {
            Object[] found = tasks.criteria(work).fill(store.em.createQuery("select count(s.id), min(" + tasks.dated(work) + ") from Suggestion s where "
                    + tasks.criteria(work).text(), Object[].class)).getSingleResult();
            long count = (Long) found[0];
            if (count > 0) {
                lines.add(WaitingLine.of("SUGGESTION_" + work, count, (LocalDate) found[1], today, "/reception/suggestions.xhtml?waiting=" + work));
            }
        }
        return lines;
    }
}
