package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.PastDeadline;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;

/** The terms of opinions that a sheet brings, as long as where no area has decided otherwise: to be sorted, or to be answered by the unit. */
@Dependent
class ImportedTerms {
    @Inject
    Deadlines deadlines;
    @Inject
    Workdays workdays;

    private WorkdayTable table;

    /** Also moves the day the answer is due off a day off; null where nothing was to be done by a day. */
    PastDeadline of(Opinion opinion, OpinionLine line) {
        if (line.leadUnit() == null && line.closedOn() != null) {
            return null;
        }
        TermKind kind = line.leadUnit() == null ? TermKind.SORT : TermKind.ANSWER;
        if (kind == TermKind.ANSWER) {
            opinion.ends(table().onOrAfter(opinion.countedTo()));
        }
        StartDeadline term = StartDeadline.byRule(DeadlineOf.of(kind, opinion.id(), line.leadUnit()), opinion.areaCode(), opinion.followedBy(),
                opinion.number(), line.title(), opinion.heardOn()).lasting(kind.parameter().usual());
        return new PastDeadline(term, line.closedOn());
    }

    void enter(Collection<PastDeadline> all) {
        deadlines.enter(all.stream().filter(Objects::nonNull).toList());
    }

    private WorkdayTable table() {
        if (table == null) {
            table = workdays.table();
        }
        return table;
    }
}
