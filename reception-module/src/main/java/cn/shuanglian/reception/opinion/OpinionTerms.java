package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** By when an opinion's answer is awaited, step by step. */
@Dependent
class OpinionTerms {
    @Inject
    Rules rules;
    @Inject
    Workdays workdays;

    void handedOn(Opinion opinion, LocalDate on) {
        opinion.handOn(opinion.leadUnitId(), on, days(Parameter.OPINION_DAYS, opinion, on));
        opinion.ends(workdays.table().onOrAfter(opinion.countedTo()));
    }

    void paused(Opinion opinion, LocalDate on, String reason) {
        opinion.notAwaited();
    }

    void resumed(Opinion opinion, LocalDate on) {
        handedOn(opinion, on);
    }

    void extended(Opinion opinion, int more, String reason) {
        LocalDate to = opinion.countedTo().plusDays(more);
        opinion.awaitedBy(to);
        opinion.ends(workdays.table().onOrAfter(to));
    }

    /** Whether the unit may still ask to send it back. */
    boolean returnInTime(Opinion opinion, LocalDate today) {
        return opinion.handedOn() != null
                && !today.isAfter(workdays.table().after(opinion.handedOn(), days(Parameter.OPINION_SEND_BACK_DAYS, opinion, opinion.handedOn())));
    }

    /** Whether the area has a unit's own answers looked at before they count. */
    boolean reviewed(Opinion opinion, LocalDate today) {
        return days(Parameter.OPINION_REPLY_REVIEW, opinion, today) > 0;
    }

    private int days(Parameter parameter, Opinion opinion, LocalDate on) {
        return rules.value(parameter, new AreaCode(opinion.areaCode()), on);
    }
}
