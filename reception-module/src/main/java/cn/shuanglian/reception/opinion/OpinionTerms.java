package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;

/** Which terms an opinion's steps begin, stop and end, and by when its answer is awaited. */
@Dependent
class OpinionTerms {
    @Inject
    Deadlines deadlines;
    @Inject
    Rules rules;
    @Inject
    Workdays workdays;

    /** It waits to be handed on, answered or declined. */
    void toBeSorted(Opinion opinion, LocalDate from) {
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        opinion.notAwaited();
        start(opinion, TermKind.SORT, null, from);
    }

    /** The lead unit's time to take it on and to answer begins, and that of those that help. */
    void handedOn(Opinion opinion, Collection<Long> coUnits, LocalDate on) {
        deadlines.done(DeadlineOf.of(TermKind.SORT, opinion.id()), on);
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        start(opinion, TermKind.ACCEPT, opinion.leadUnitId(), on);
        LocalDate ends = start(opinion, answer(opinion), opinion.leadUnitId(), on);
        coUnits.forEach(unit -> start(opinion, TermKind.CO_ANSWER, unit, on));
        opinion.handOn(opinion.leadUnitId(), on);
        opinion.awaitedBy(ends);
    }

    void accepted(Opinion opinion, LocalDate on) {
        deadlines.done(DeadlineOf.of(TermKind.ACCEPT, opinion.id(), opinion.leadUnitId()), on);
    }

    void contributed(Opinion opinion, long unit, LocalDate on) {
        deadlines.done(DeadlineOf.of(TermKind.CO_ANSWER, opinion.id(), unit), on);
    }

    void intoSuggestion(Opinion opinion) {
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        opinion.notAwaited();
    }

    void reportedUp(Opinion opinion, LocalDate on) {
        deadlines.done(DeadlineOf.of(TermKind.SORT, opinion.id()), on);
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        opinion.awaitedBy(start(opinion, TermKind.REPORTED_UP, null, on));
    }

    void extended(Opinion opinion, int more, String reason) {
        try {
            opinion.awaitedBy(deadlines.extend(lead(opinion), more, reason));
        } catch (Refused refused) {
            throw new Refused(refused.code(), "days", refused.arguments().toArray());
        }
    }

    void paused(Opinion opinion, LocalDate on, String reason) {
        deadlines.pause(lead(opinion), on, reason);
        opinion.notAwaited();
    }

    void resumed(Opinion opinion, LocalDate on) {
        opinion.awaitedBy(deadlines.resume(lead(opinion), on));
    }

    /** Whatever ran for the answer is over; the speaker is to be told, from the day it can be told. */
    void answered(Opinion opinion, LocalDate on, LocalDate known) {
        deadlines.done(DeadlineOf.of(TermKind.SORT, opinion.id()), on);
        deadlines.done(DeadlineOf.of(TermKind.REPORTED_UP, opinion.id()), on);
        if (opinion.leadUnitId() != null) {
            deadlines.done(lead(opinion), on);
        }
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        start(opinion, TermKind.FEED_BACK, null, known);
    }

    /** As {@link #answered}, for one whose clock rested: what it was asked for is neither in time nor late, and the speaker is to be told. */
    void answeredWithMaster(Opinion opinion, LocalDate known) {
        deadlines.cancelAll(OwnerKind.OPINION, opinion.id());
        start(opinion, TermKind.FEED_BACK, null, known);
    }

    void fedBack(Opinion opinion, LocalDate on) {
        deadlines.done(DeadlineOf.of(TermKind.FEED_BACK, opinion.id()), on);
    }

    /** Whether the unit may still ask to send it back. */
    boolean returnInTime(Opinion opinion, LocalDate today) {
        return opinion.handedOn() != null
                && !today.isAfter(workdays.table().after(opinion.handedOn(), value(Parameter.OPINION_SEND_BACK_DAYS, opinion, opinion.handedOn())));
    }

    /** Whether the area has a unit's own answers looked at before they count. */
    boolean reviewed(Opinion opinion, LocalDate today) {
        return value(Parameter.OPINION_REPLY_REVIEW, opinion, today) > 0;
    }

    private LocalDate start(Opinion opinion, TermKind term, Long unit, LocalDate from) {
        return deadlines.start(StartDeadline.byRule(DeadlineOf.of(term, opinion.id(), unit), opinion.areaCode(), opinion.followedBy(), opinion.number(),
                opinion.title(), from));
    }

    private static TermKind answer(Opinion opinion) {
        return opinion.course().isRehandled() ? TermKind.REHANDLE : TermKind.ANSWER;
    }

    private static DeadlineOf lead(Opinion opinion) {
        return DeadlineOf.of(answer(opinion), opinion.id(), opinion.leadUnitId());
    }

    private int value(Parameter parameter, Opinion opinion, LocalDate on) {
        return rules.value(parameter, new AreaCode(opinion.areaCode()), on);
    }
}
